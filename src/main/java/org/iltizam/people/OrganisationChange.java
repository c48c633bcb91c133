package org.iltizam.people;

import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was changed about an institution or association, by whom and why.
 *
 * @param name the one it had until then; of a new organisation the one it came with
 * @param head who headed it afterwards
 */
public record OrganisationChange(
        Kind kind, LocalizedText name, @Nullable PersonId head, String reason, PersonId by, Instant at) {

    public enum Kind {
        ADDED,
        RENAMED,
        HEAD
    }
}
