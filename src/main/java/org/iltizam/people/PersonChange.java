package org.iltizam.people;

import java.time.Instant;
import java.util.Set;
import org.iltizam.shared.PersonId;

/**
 * What was changed about a person, by whom and why.
 *
 * @param roles those that the person held afterwards
 */
public record PersonChange(Kind kind, Set<Role> roles, String reason, PersonId by, Instant at) {

    public enum Kind {
        ADDED,
        ROLES,
        DEACTIVATED,
        PASSWORD
    }
}
