/** The decision tables as pages: read them, change them, see first what a change moves. */
@NullMarked
package org.iltizam.dashboard.policy;

import org.jspecify.annotations.NullMarked;
