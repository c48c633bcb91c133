package org.iltizam.idea.web;

import java.util.List;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaCounts;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The published ideas of a plan.
 *
 * @param answered only those whose answer is published are shown
 * @param older the address of the next page; null at the end
 * @param desk the reader is a coordinator
 */
public record IdeaListView(
        String plan,
        LocalizedText planTitle,
        boolean open,
        String when,
        IdeaCounts counts,
        String query,
        boolean answered,
        List<Idea> ideas,
        @Nullable String older,
        boolean paged,
        boolean desk,
        List<MeetingLines.MeetingLine> meetings) {}
