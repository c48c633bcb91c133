/** The process ideaDecision: the committee decides on a batch of answers to ideas; they are published together. */
@NullMarked
package org.iltizam.workflow.ideadecision;

import org.jspecify.annotations.NullMarked;
