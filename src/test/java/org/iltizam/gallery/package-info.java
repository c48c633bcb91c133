/** Every template rendered with samples, in each language, without an application. */
@NullMarked
package org.iltizam.gallery;

import org.jspecify.annotations.NullMarked;
