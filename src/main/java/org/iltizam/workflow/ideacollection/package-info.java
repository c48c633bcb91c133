/** The process ideaCollection: it opens and closes by date, each theme has its meeting, the counts are public. */
@NullMarked
package org.iltizam.workflow.ideacollection;

import org.jspecify.annotations.NullMarked;
