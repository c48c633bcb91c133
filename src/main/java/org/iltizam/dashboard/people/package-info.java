/** People and their roles, seats and their holders: the pages of the administrator. */
@NullMarked
package org.iltizam.dashboard.people;

import org.jspecify.annotations.NullMarked;
