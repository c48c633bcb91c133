@NullMarked
package org.iltizam.portal;

import org.jspecify.annotations.NullMarked;
