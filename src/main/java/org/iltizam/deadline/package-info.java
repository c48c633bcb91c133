/** Working-day calendar, deadline and escalation policy: pure functions. */
@NullMarked
@ApplicationModule(
        displayName = "Deadline",
        allowedDependencies = {"shared"})
package org.iltizam.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
