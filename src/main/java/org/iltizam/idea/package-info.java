/** Ideas, their moderation, their dispositions. */
@NullMarked
@ApplicationModule(
        displayName = "Idea",
        allowedDependencies = {"shared", "people", "plan", "committee", "deadline", "web"})
package org.iltizam.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
