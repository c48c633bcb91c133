/** The public record of who did what and why; tamper-evident. */
@NullMarked
@ApplicationModule(
        displayName = "Timeline",
        allowedDependencies = {"shared", "people", "web"})
package org.iltizam.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
