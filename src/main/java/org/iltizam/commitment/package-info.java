/** The core: commitment cards, versions, comments and answers, merge, cancellation. */
@NullMarked
@ApplicationModule(
        displayName = "Commitment",
        allowedDependencies = {"shared", "people", "plan", "committee", "deadline", "web", "idea"})
package org.iltizam.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
