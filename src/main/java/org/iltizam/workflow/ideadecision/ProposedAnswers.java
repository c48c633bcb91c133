package org.iltizam.workflow.ideadecision;

import java.util.List;
import java.util.stream.Collectors;
import org.iltizam.idea.Idea;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.Language;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What a batch proposes: idea by idea, with its reason. */
@Component
class ProposedAnswers {

    private final Ideas ideas;

    ProposedAnswers(Ideas ideas) {
        this.ideas = ideas;
    }

    List<Fact> beside(WorkItem item, Language language) {
        return List.of(new Fact(
                "idea.beside.answers",
                ideas.inBatch(new IdeaBatchId(item.subject())).stream()
                        .map(idea -> line(idea, language))
                        .collect(Collectors.joining("\n"))));
    }

    private static String line(Idea idea, Language language) {
        String title = idea.content() == null ? "" : idea.content().title();
        String reason = idea.answer() == null
                ? ""
                : idea.answer().reason().shownIn(language).text();
        return idea.number() + " · " + title + " ← " + reason;
    }
}
