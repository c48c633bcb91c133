package org.iltizam.consultation;

import java.time.Instant;
import java.util.Set;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;

/**
 * A blocker that was let pass, with the reason that everybody can read.
 *
 * @param ids which cases; empty in waivers from before they were kept, which know only how many
 */
public record Waiver(Blocker blocker, int cases, Set<String> ids, LocalizedText reason, Instant at, PersonId by) {

    /** Whether as many cases could all have been let pass. */
    boolean reaches(Block block) {
        return blocker == block.blocker() && block.count() <= cases;
    }

    boolean covers(Set<String> standing) {
        return ids.isEmpty() || ids.containsAll(standing);
    }
}
