/** What a start in production needs before anything else happens. */
@NullMarked
package org.iltizam.shared.start;

import org.jspecify.annotations.NullMarked;
