/** The public pages of adopted commitments. */
@NullMarked
package org.iltizam.monitoring.web;

import org.jspecify.annotations.NullMarked;
