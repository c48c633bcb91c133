/** Pages for what went wrong, with a way on. */
@NullMarked
package org.iltizam.web.error;

import org.jspecify.annotations.NullMarked;
