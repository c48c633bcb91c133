@NullMarked
package org.iltizam.deadline;

import org.jspecify.annotations.NullMarked;
