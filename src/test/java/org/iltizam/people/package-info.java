@NullMarked
package org.iltizam.people;

import org.jspecify.annotations.NullMarked;
