package org.iltizam.workflow.ideaanalysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.Decision;
import org.iltizam.idea.Advice;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.Answer;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaCards;
import org.iltizam.idea.Ideas;
import org.iltizam.people.People;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Obstacle;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.ideaanalysis.ProposeAnswerTaskHandler.AnswerForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProposeAnswerTaskHandler extends IdeaTask<AnswerForm> {

    private final AnalysingIdeas analysing;
    private final IdeaCards cards;
    private final People people;
    private final CommitteeDecisions decisions;

    ProposeAnswerTaskHandler(
            Ideas ideas, AnalysingIdeas analysing, IdeaCards cards, People people, CommitteeDecisions decisions) {
        super(IdeaAnalysisProcess.PROPOSE_ANSWER, AnswerForm.class, ideas);
        this.analysing = analysing;
        this.cards = cards;
        this.people = people;
        this.decisions = decisions;
    }

    record AnswerForm(
            Disposition disposition,
            @Nullable Obstacle obstacle,
            @Nullable String card,
            @Nullable String reasonAr,
            @Nullable String reasonFr,
            @Nullable String reasonEn) {

        Answer answer() {
            return new Answer(
                    disposition,
                    new LocalizedText(reasonAr, reasonFr, reasonEn),
                    disposition == Disposition.TAKEN ? null : obstacle,
                    card == null ? null : new CardId(card));
        }
    }

    /** Whoever writes the answer sees the opinion, and why the committee did not agree to an earlier one. */
    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        Idea idea = idea(item);
        List<Fact> facts = new ArrayList<>(super.beside(item, language));
        Advice advice = idea.advice();
        if (advice != null) {
            facts.add(new Fact(
                    "idea.beside.opinionBy",
                    people.organisation(advice.institution())
                            .name()
                            .shownIn(language)
                            .text()));
            facts.add(new Fact("idea.beside.opinion", advice.why()));
        }
        String dissents = dissents(idea);
        if (!dissents.isEmpty()) {
            facts.add(new Fact("idea.beside.committee", dissents));
        }
        return facts;
    }

    private String dissents(Idea idea) {
        if (idea.batch() == null) {
            return "";
        }
        return decisions.about(idea.batch().value()).stream()
                .flatMap(decision -> decision.ballots().stream())
                .map(Decision.Ballot::dissent)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        Idea idea = idea(item);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put(
                "cards",
                cards.of(idea.plan()).stream()
                        .map(card -> Map.of(
                                "value",
                                card.id().value(),
                                "label",
                                card.number() + " · "
                                        + card.title().shownIn(language).text()))
                        .toList());
        Answer before = idea.answer();
        if (before != null) {
            form.put("disposition", before.disposition().name());
            put(form, "obstacle", before.obstacle());
            put(form, "card", before.card());
            put(form, "reasonAr", before.reason().ar());
            put(form, "reasonFr", before.reason().fr());
            put(form, "reasonEn", before.reason().en());
        }
        return form;
    }

    private static void put(Map<String, Object> form, String field, @Nullable Object value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, AnswerForm form) {
        return analysing.propose(id(item), form.answer(), by).map(done -> Map.of());
    }
}
