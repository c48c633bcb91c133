/** The process progressReporting: one commitment on one period, from the lead's answer to the help of the committee. */
@NullMarked
package org.iltizam.workflow.progressreporting;

import org.jspecify.annotations.NullMarked;
