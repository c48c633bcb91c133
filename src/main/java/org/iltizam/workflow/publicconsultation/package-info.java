/** The process publicConsultation: its delegates, task handlers and lookups. */
@NullMarked
package org.iltizam.workflow.publicconsultation;

import org.jspecify.annotations.NullMarked;
