/** Public consultation, contributions, the reasoned response. */
@NullMarked
@ApplicationModule(
        displayName = "Consultation",
        allowedDependencies = {"shared", "people", "plan", "committee", "idea", "commitment", "deadline", "web"})
package org.iltizam.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
