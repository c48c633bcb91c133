/** Layout, locale and direction, security chain, error pages. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"shared", "people"})
package org.iltizam.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
