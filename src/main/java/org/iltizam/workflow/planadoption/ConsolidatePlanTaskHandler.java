package org.iltizam.workflow.planadoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.consultation.AdoptionCard;
import org.iltizam.consultation.AdoptionWords;
import org.iltizam.consultation.Blocker;
import org.iltizam.consultation.ConsolidatingPlan;
import org.iltizam.consultation.ConsolidatingPlan.Choice;
import org.iltizam.consultation.PlanAdoption;
import org.iltizam.consultation.PlanBlockers;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ConsolidatePlanTaskHandler extends AdoptionTask<ConsolidatePlanTaskHandler.ConsolidateForm> {

    private final ConsolidatingPlan consolidating;
    private final AdoptingPlan adopting;
    private final PlanBlockers blockers;
    private final AdoptionWords words;
    private final SeatVotes votes;

    ConsolidatePlanTaskHandler(
            ConsolidatingPlan consolidating,
            AdoptingPlan adopting,
            PlanBlockers blockers,
            AdoptionWords words,
            SeatVotes votes) {
        super("consolidatePlan", ConsolidateForm.class);
        this.consolidating = consolidating;
        this.adopting = adopting;
        this.blockers = blockers;
        this.words = words;
        this.votes = votes;
    }

    enum Decision {
        TAKE,
        LEAVE
    }

    record ConsolidateForm(
            @Nullable List<Row> cards,
            @Nullable List<Blocker> waived,
            @Nullable String waiverAr,
            @Nullable String waiverFr,
            @Nullable String waiverEn) {}

    /** @param axis in Arabic; plans begun earlier know it by this name */
    record Row(
            @Nullable String cardId,
            @Nullable Decision decision,
            @Nullable Integer planNumber,
            @Nullable String axis,
            @Nullable String axisFr,
            @Nullable String axisEn,
            @Nullable String reasonAr,
            @Nullable String reasonFr,
            @Nullable String reasonEn) {

        Choice choice() {
            return new Choice(
                    new CardId(String.valueOf(cardId)),
                    decision == null ? null : decision == Decision.TAKE,
                    planNumber,
                    new LocalizedText(axis, axisFr, axisEn),
                    new LocalizedText(reasonAr, reasonFr, reasonEn));
        }
    }

    /** Every card that has not ended, with what was chosen before. */
    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        Map<CardId, AdoptionCard> before =
                adopting.find(item.plan()).map(PlanAdoption::cards).orElse(List.of()).stream()
                        .collect(Collectors.toMap(AdoptionCard::card, Function.identity()));
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Card> open = blockers.open(item.plan());
        Map<CardId, String> lacks = words.lacks(item.plan(), open, language);
        for (Card card : open) {
            rows.add(row(card, Objects.requireNonNull(lacks.get(card.id())), before.get(card.id()), language));
        }
        return Map.of("cards", rows);
    }

    private static Map<String, Object> row(Card card, String lacks, @Nullable AdoptionCard before, Language language) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("cardId", card.id().value());
        row.put("card", card.number() + " · " + card.title().shownIn(language).text());
        row.put("lacks", lacks);
        if (before != null) {
            row.put("decision", (before.taken() ? Decision.TAKE : Decision.LEAVE).name());
            put(row, "planNumber", before.number());
            put(row, "axis", before.axis().ar());
            put(row, "axisFr", before.axis().fr());
            put(row, "axisEn", before.axis().en());
            put(row, "reasonAr", before.reason().ar());
            put(row, "reasonFr", before.reason().fr());
            put(row, "reasonEn", before.reason().en());
        }
        return row;
    }

    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("adoption.fact.blocking", words.blocking(item.plan(), language)));
        String dissents = String.join("\n", votes.dissents(item.subject()));
        if (!dissents.isEmpty()) {
            facts.add(new Fact("adoption.fact.dissents", dissents));
        }
        adopting.find(item.plan())
                .map(PlanAdoption::returnedReason)
                .ifPresent(reason -> facts.add(new Fact("adoption.fact.returned", reason)));
        return facts;
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ConsolidateForm form) {
        List<Row> rows = form.cards() == null ? List.of() : form.cards();
        return consolidating
                .consolidate(
                        item.plan(),
                        rows.stream().map(Row::choice).toList(),
                        form.waived() == null ? Set.of() : Set.copyOf(form.waived()),
                        new LocalizedText(form.waiverAr(), form.waiverFr(), form.waiverEn()),
                        by)
                .map(adoption -> Map.of());
    }
}
