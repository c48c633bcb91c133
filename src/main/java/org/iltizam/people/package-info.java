/** Persons, organisations and roles. */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared"})
package org.iltizam.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
