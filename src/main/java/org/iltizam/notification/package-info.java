/** Mail and in-app messages, from events; sent after commit from a persisted queue. */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "shared",
            "people",
            "plan",
            "deadline",
            "committee",
            "commitment",
            "idea",
            "consultation",
            "workflow",
            "web"
        })
package org.iltizam.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
