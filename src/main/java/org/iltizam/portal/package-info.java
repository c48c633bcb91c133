/** Public pages. */
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "shared",
            "people",
            "plan",
            "committee",
            "commitment",
            "consultation",
            "timeline",
            "workflow",
            "web"
        })
package org.iltizam.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
