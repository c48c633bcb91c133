/** The only module that knows the engine. Its root is engine-free. */
@NullMarked
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "shared",
            "web",
            "people",
            "plan",
            "committee",
            "commitment",
            "deadline",
            "idea",
            "consultation",
            "monitoring"
        })
package org.iltizam.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
