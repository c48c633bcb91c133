/** The bundles of all modules as one set of texts; which language a request is in. */
@NullMarked
package org.iltizam.web.text;

import org.jspecify.annotations.NullMarked;
