@NullMarked
package org.iltizam.monitoring.web;

import org.jspecify.annotations.NullMarked;
