/** Work list, task page, drafts. */
@NullMarked
@ApplicationModule(
        displayName = "Inbox",
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
package org.iltizam.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
