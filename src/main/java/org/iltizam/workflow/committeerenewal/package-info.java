/** The process committeeRenewal: who sits in the committee, and for how long. */
@NullMarked
package org.iltizam.workflow.committeerenewal;

import org.jspecify.annotations.NullMarked;
