/** The process cardDrafting: its delegates, task handlers and triggers. */
@NullMarked
package org.iltizam.workflow.carddrafting;

import org.jspecify.annotations.NullMarked;
