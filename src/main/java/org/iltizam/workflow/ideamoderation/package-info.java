/** The process ideaModeration: an idea is published, sent back for an edit, or declined with a reason. */
@NullMarked
package org.iltizam.workflow.ideamoderation;

import org.jspecify.annotations.NullMarked;
