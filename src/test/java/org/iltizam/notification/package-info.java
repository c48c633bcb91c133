@NullMarked
package org.iltizam.notification;

import org.jspecify.annotations.NullMarked;
