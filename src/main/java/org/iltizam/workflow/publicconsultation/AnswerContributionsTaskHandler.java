package org.iltizam.workflow.publicconsultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.Cards;
import org.iltizam.consultation.AnsweringContributions;
import org.iltizam.consultation.AnsweringContributions.Given;
import org.iltizam.consultation.Contribution;
import org.iltizam.consultation.ContributionWords;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Language;
import org.iltizam.shared.Obstacle;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.carddrafting.CardForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form holds the answers and, below them, the fields of the card. */
@Component
class AnswerContributionsTaskHandler extends ConsultationTask<AnswerContributionsTaskHandler.AnswerContributionsForm> {

    private final AnsweringContributions answering;
    private final Cards cards;
    private final ContributionWords words;

    AnswerContributionsTaskHandler(AnsweringContributions answering, Cards cards, ContributionWords words) {
        super(PublicConsultationProcess.ANSWER, AnswerContributionsForm.class);
        this.answering = answering;
        this.cards = cards;
        this.words = words;
    }

    record AnswerContributionsForm(
            @Nullable List<Row> answers, @JsonUnwrapped CardForm card) {}

    record Row(
            @Nullable List<String> contributions,
            @Nullable Disposition disposition,
            @Nullable Obstacle obstacle,
            @Nullable String reason,
            @Nullable List<String> changed) {}

    /** Contributions to the same field that say the same, letter for letter, are put before the lead as one. */
    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        List<Contribution> open = answering.toAnswer(card(item));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "openContributions",
                open.stream()
                        .map(contribution ->
                                Map.of("value", contribution.id().value(), "label", words.line(contribution, language)))
                        .toList());
        fields.put(
                "answers",
                alike(open).stream().map(same -> Map.of("contributions", same)).toList());
        fields.putAll(CardForm.fields(cards.content(card(item))));
        return fields;
    }

    private static List<List<String>> alike(List<Contribution> open) {
        Map<String, List<String>> groups = open.stream()
                .collect(Collectors.groupingBy(
                        contribution ->
                                contribution.field() + contribution.text().replaceAll("[\\W&&[^\\p{L}]]+", " "),
                        LinkedHashMap::new,
                        Collectors.mapping(contribution -> contribution.id().value(), Collectors.toList())));
        return List.copyOf(groups.values());
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        var card = cards.get(card(item));
        String contributions = answering.toAnswer(card.id()).stream()
                .map(contribution -> words.whole(contribution, language))
                .collect(Collectors.joining("\n\n"));
        return List.of(
                new Fact(
                        "consultation.fact.card",
                        card.number() + " · " + card.title().shownIn(language).text()),
                new Fact("consultation.fact.contributions", contributions));
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, AnswerContributionsForm form) {
        List<Given> given = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        int number = 0;
        for (Row row : Objects.requireNonNullElse(form.answers(), List.<Row>of())) {
            read(row, "answers[" + number++ + "].", given, refusals);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return answering.answer(card(item), given, form.card().content(), by).map(answered -> Map.of());
    }

    private static void read(Row row, String at, List<Given> given, List<Refusal> refusals) {
        if (row.contributions() == null || row.contributions().isEmpty()) {
            refusals.add(Refusal.at(at + "contributions", "required"));
        } else if (row.disposition() == null) {
            refusals.add(Refusal.at(at + "disposition", "required"));
        } else if (row.reason() == null || row.reason().isBlank()) {
            refusals.add(Refusal.at(at + "reason", "required"));
        } else {
            given.add(new Given(
                    row.contributions().stream().map(ContributionId::new).toList(),
                    row.disposition(),
                    row.obstacle(),
                    row.reason(),
                    row.changed() == null
                            ? List.of()
                            : row.changed().stream().map(CardField::of).toList()));
        }
    }

    private static CardId card(WorkItem item) {
        return new CardId(Objects.requireNonNull(item.part()));
    }
}
