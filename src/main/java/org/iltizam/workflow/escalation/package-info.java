/** The process escalation: the ladder of a missed deadline. */
@NullMarked
package org.iltizam.workflow.escalation;

import org.jspecify.annotations.NullMarked;
