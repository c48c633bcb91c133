/** Read models and boards. */
@NullMarked
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {
            "shared",
            "people",
            "plan",
            "committee",
            "commitment",
            "deadline",
            "workflow",
            "timeline",
            "web",
            "idea",
            "consultation",
            "monitoring"
        })
package org.iltizam.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
