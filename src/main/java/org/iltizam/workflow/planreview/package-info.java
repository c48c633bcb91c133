/** The process planReview: refresh at mid-term, self-assessment at the end, independent results beside them. */
@NullMarked
package org.iltizam.workflow.planreview;

import org.jspecify.annotations.NullMarked;
