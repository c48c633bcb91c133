@NullMarked
package org.iltizam.workflow.committeerenewal;

import org.jspecify.annotations.NullMarked;
