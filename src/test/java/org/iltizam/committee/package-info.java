@NullMarked
package org.iltizam.committee;

import org.jspecify.annotations.NullMarked;
