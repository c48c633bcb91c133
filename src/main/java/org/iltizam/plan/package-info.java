/** The action plan, its phases and dates. */
@NullMarked
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"shared", "people"})
package org.iltizam.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
