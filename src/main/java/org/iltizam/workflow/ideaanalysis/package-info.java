/** The process ideaAnalysis: a published idea, and those grouped with it, until its answer is published. */
@NullMarked
package org.iltizam.workflow.ideaanalysis;

import org.jspecify.annotations.NullMarked;
