package org.iltizam.idea;

import java.util.List;
import java.util.Optional;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** Ideas to look at: the reading side of this module. */
public interface Ideas {

    Optional<Idea> find(IdeaId id);

    Idea get(IdeaId id);

    /** What the holder of that receipt may see of their idea. */
    Optional<Followed> followed(String receiptCode);

    /**
     * Published ideas, the latest number first.
     *
     * @param query words of the title or the text; null for all
     * @param before only numbers below this one; null for the first page
     */
    List<Idea> published(PlanId plan, @Nullable String query, @Nullable Integer before, int limit);

    IdeaCounts counts(PlanId plan);
}
