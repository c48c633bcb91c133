/** What only one may do at a time. */
@NullMarked
package org.iltizam.shared.turn;

import org.jspecify.annotations.NullMarked;
