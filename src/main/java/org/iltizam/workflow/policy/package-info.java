/** Changing the decision tables while tasks are open. */
@NullMarked
package org.iltizam.workflow.policy;

import org.jspecify.annotations.NullMarked;
