@NullMarked
package org.iltizam.workflow.policy;

import org.jspecify.annotations.NullMarked;
