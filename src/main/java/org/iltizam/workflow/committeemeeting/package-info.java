/** The process committeeMeeting: from the invitations to the published minutes and their action items. */
@NullMarked
package org.iltizam.workflow.committeemeeting;

import org.jspecify.annotations.NullMarked;
