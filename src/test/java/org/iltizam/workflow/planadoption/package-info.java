@NullMarked
package org.iltizam.workflow.planadoption;

import org.jspecify.annotations.NullMarked;
