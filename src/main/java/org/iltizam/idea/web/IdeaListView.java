package org.iltizam.idea.web;

import java.util.List;
import java.util.Map;
import org.iltizam.idea.DeclineReason;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaCounts;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The ideas of a plan.
 *
 * @param coming ideas are or will be collected
 * @param declined how many were declined for each reason
 * @param states which ones the address asks for, empty for all that are public
 * @param heading the same in words
 * @param older the address of the next page; null at the end
 * @param desk the reader is a coordinator
 */
public record IdeaListView(
        String plan,
        LocalizedText planTitle,
        boolean open,
        boolean coming,
        String when,
        IdeaCounts counts,
        Map<DeclineReason, Long> declined,
        String query,
        String states,
        String heading,
        List<Idea> ideas,
        @Nullable String older,
        boolean paged,
        boolean desk,
        List<MeetingLines.MeetingLine> meetings) {}
