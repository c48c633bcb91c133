package org.iltizam.workflow.ideaanalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task of the process ideaAnalysis: beside its form stand the idea and those grouped with it. */
abstract class IdeaTask<F> extends FormTask<F> {

    private final Ideas ideas;

    IdeaTask(String task, Class<F> form, Ideas ideas) {
        super(IdeaAnalysisProcess.ID, task, form);
        this.ideas = ideas;
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        Idea idea = idea(item);
        IdeaText content = Objects.requireNonNull(idea.content());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("idea.beside.idea", content.title()));
        facts.add(new Fact("idea.beside.text", content.text()));
        List<Idea> group = ideas.groupedWith(idea.id());
        if (!group.isEmpty()) {
            facts.add(new Fact(
                    "idea.beside.group", group.stream().map(IdeaTask::named).collect(Collectors.joining("\n"))));
        }
        return facts;
    }

    final Idea idea(WorkItem item) {
        return ideas.get(id(item));
    }

    static IdeaId id(WorkItem item) {
        return new IdeaId(item.subject());
    }

    static String named(Idea idea) {
        IdeaText content = idea.content();
        return idea.number() + (content == null ? "" : " · " + content.title());
    }
}
