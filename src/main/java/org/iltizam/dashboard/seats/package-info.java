/** Who sits in the committee, its renewal and its substitutes, as pages. */
@NullMarked
package org.iltizam.dashboard.seats;

import org.jspecify.annotations.NullMarked;
