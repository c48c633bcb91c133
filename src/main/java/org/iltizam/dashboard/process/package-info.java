/** The board of each process: what waits at which step. */
@NullMarked
package org.iltizam.dashboard.process;

import org.jspecify.annotations.NullMarked;
