/** The process seatSubstitution: somebody stands in for the holder of a seat. */
@NullMarked
package org.iltizam.workflow.seatsubstitution;

import org.jspecify.annotations.NullMarked;
