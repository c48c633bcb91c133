package org.iltizam.workflow.ideaanalysis;

import static org.iltizam.workflow.ideaanalysis.IdeaAnalysisProcess.TRIAGE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaRoute;
import org.iltizam.idea.IdeaState;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.SimilarIdeas;
import org.iltizam.people.Organisation;
import org.iltizam.people.People;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Names;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.ideaanalysis.TriageIdeaTaskHandler.TriageForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TriageIdeaTaskHandler extends IdeaTask<TriageForm> {

    private static final int NEAREST = 5;
    private static final int MOST_CANDIDATES = 100;

    private final Ideas ideas;
    private final SimilarIdeas similar;
    private final AnalysingIdeas analysing;
    private final IdeaRoute route;
    private final ThemeWords themes;
    private final People people;
    private final Names names;

    TriageIdeaTaskHandler(
            Ideas ideas,
            SimilarIdeas similar,
            AnalysingIdeas analysing,
            IdeaRoute route,
            ThemeWords themes,
            People people,
            Names names) {
        super(IdeaAnalysisProcess.TRIAGE_IDEA, TriageForm.class, ideas);
        this.ideas = ideas;
        this.similar = similar;
        this.analysing = analysing;
        this.route = route;
        this.themes = themes;
        this.people = people;
        this.names = names;
    }

    enum Way {
        ROUTE,
        GROUP,
        ANSWER
    }

    record TriageForm(
            Way triage,
            @Nullable String institution,
            @Nullable String group) {}

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        Idea idea = idea(item);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("institutions", options(names.institutions(language)));
        form.put("candidates", candidates(idea));
        suggested(idea).ifPresent(institution -> form.put("institution", institution.value()));
        return form;
    }

    private java.util.Optional<OrganisationId> suggested(Idea idea) {
        List<String> texts = new ArrayList<>(themes.of(idea));
        IdeaText content = Objects.requireNonNull(idea.content());
        texts.add(content.title());
        Set<OrganisationId> known = new LinkedHashSet<>(
                people.organisations().stream().map(Organisation::id).toList());
        return route.institutions(texts).stream().filter(known::contains).findFirst();
    }

    /** The nearest first, with how near they are; then those that are being analysed. */
    private List<Map<String, String>> candidates(Idea idea) {
        Map<String, String> options = new LinkedHashMap<>();
        similar.to(idea.id(), NEAREST)
                .forEach(near ->
                        options.put(near.idea().id().value(), "≈ " + near.percent() + " % · " + named(near.idea())));
        ideas.in(idea.plan(), IdeaState.IN_ANALYSIS, MOST_CANDIDATES).stream()
                .filter(other -> !other.id().equals(idea.id()))
                .forEach(other -> options.putIfAbsent(other.id().value(), named(other)));
        return options(options);
    }

    private static List<Map<String, String>> options(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(entry -> Map.of("value", entry.getKey(), "label", entry.getValue()))
                .toList();
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, TriageForm form) {
        IdeaId id = id(item);
        return switch (form.triage()) {
            case ROUTE ->
                form.institution() == null
                        ? missing("institution")
                        : analysing
                                .route(id, new OrganisationId(form.institution()), by)
                                .map(done -> Map.of(TRIAGE, "route"));
            case GROUP ->
                form.group() == null || !IdeaId.isIdea(form.group())
                        ? missing("group")
                        : analysing.group(id, new IdeaId(form.group()), by).map(done -> Map.of(TRIAGE, "grouped"));
            case ANSWER -> analysing.toAnswer(id, by).map(done -> Map.of(TRIAGE, "withoutOpinion"));
        };
    }

    private static Outcome<Map<String, Object>> missing(String field) {
        return Outcome.refused(List.of(Refusal.at(field, "required")));
    }
}
