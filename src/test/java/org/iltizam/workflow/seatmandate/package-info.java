@NullMarked
package org.iltizam.workflow.seatmandate;

import org.jspecify.annotations.NullMarked;
