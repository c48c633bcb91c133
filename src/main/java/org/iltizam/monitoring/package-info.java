/** Progress reports, evidence, obstacles, reviews. */
@NullMarked
@ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {
            "shared",
            "people",
            "plan",
            "committee",
            "idea",
            "commitment",
            "consultation",
            "deadline",
            "web"
        })
package org.iltizam.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
