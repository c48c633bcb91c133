@NullMarked
package org.iltizam.workflow.committeemeeting;

import org.jspecify.annotations.NullMarked;
