/** The process themeSetting: from the call for themes to the public themes of a cycle. */
@NullMarked
package org.iltizam.workflow.themesetting;

import org.jspecify.annotations.NullMarked;
