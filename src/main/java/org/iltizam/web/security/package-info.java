/** Who may come in, and where to. */
@NullMarked
package org.iltizam.web.security;

import org.jspecify.annotations.NullMarked;
