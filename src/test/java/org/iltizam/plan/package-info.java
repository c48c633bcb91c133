@NullMarked
package org.iltizam.plan;

import org.jspecify.annotations.NullMarked;
