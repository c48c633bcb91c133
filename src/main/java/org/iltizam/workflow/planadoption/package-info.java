/** The process planAdoption: its delegates and task handlers. */
@NullMarked
package org.iltizam.workflow.planadoption;

import org.jspecify.annotations.NullMarked;
