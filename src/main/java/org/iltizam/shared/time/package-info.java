/** Which clock the application runs on. */
@NullMarked
package org.iltizam.shared.time;

import org.jspecify.annotations.NullMarked;
