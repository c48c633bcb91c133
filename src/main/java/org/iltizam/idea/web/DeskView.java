package org.iltizam.idea.web;

import java.util.List;
import java.util.Map;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaBatch;
import org.iltizam.idea.IdeaState;
import org.iltizam.shared.LocalizedText;

/**
 * The coordinator's desk.
 *
 * @param begun ideas are or were collected, so that one can be entered
 * @param proposed ideas whose answer can be put to the committee
 * @param uncarried ideas that are taken and have no card yet
 * @param cards value to title
 */
public record DeskView(
        String plan,
        LocalizedText planTitle,
        String when,
        boolean begun,
        Map<IdeaState, Long> counts,
        List<Idea> proposed,
        List<Idea> uncarried,
        List<IdeaBatch> batches,
        Map<String, String> cards,
        Map<String, String> errors) {}
