/** The pages of a cycle: opening it, its board, its themes. */
@NullMarked
package org.iltizam.dashboard.cycle;

import org.jspecify.annotations.NullMarked;
