@NullMarked
package org.iltizam.workflow.publicconsultation;

import org.jspecify.annotations.NullMarked;
