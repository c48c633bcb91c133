@NullMarked
package org.iltizam.dashboard;

import org.jspecify.annotations.NullMarked;
