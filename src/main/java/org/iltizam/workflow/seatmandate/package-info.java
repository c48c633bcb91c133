/** The process seatMandate: a mandate that ends on a day. */
@NullMarked
package org.iltizam.workflow.seatmandate;

import org.jspecify.annotations.NullMarked;
