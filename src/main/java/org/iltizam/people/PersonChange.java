package org.iltizam.people;

import java.time.Instant;
import java.util.Set;
import org.iltizam.shared.PersonId;

/**
 * What was changed about a person, by whom and why.
 *
 * @param roles those that the person held afterwards
 * @param reason empty where people changed something of their own
 * @param corrected empty unless the person was corrected
 */
public record PersonChange(Kind kind, Set<Role> roles, Set<Detail> corrected, String reason, PersonId by, Instant at) {

    public enum Kind {
        ADDED,
        ROLES,
        DEACTIVATED,
        PASSWORD,
        OWN_PASSWORD,
        IDENTITY,
        CORRECTED
    }

    public enum Detail {
        NAME,
        EMAIL,
        LANGUAGE,
        ORGANISATION
    }
}
