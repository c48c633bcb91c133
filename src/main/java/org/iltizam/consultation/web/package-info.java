/** Public pages of the consultation; they need no JavaScript and no account. */
@NullMarked
package org.iltizam.consultation.web;

import org.jspecify.annotations.NullMarked;
