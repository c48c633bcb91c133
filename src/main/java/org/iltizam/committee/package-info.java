/** Seats, mandates, meetings, minutes, votes of the steering committee. */
@NullMarked
@ApplicationModule(
        displayName = "Committee",
        allowedDependencies = {"shared", "people", "plan", "deadline", "web"})
package org.iltizam.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
