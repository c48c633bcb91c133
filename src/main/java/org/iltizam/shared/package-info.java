/** Typed ids, outcomes, localized text, the clock: what every module may use. */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.iltizam.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
