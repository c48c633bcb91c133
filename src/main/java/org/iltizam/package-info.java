/** Iltizam: the life of an open-government action plan, from a citizen's idea to the last progress report. */
@NullMarked
package org.iltizam;

import org.jspecify.annotations.NullMarked;
