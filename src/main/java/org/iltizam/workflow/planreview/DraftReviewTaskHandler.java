package org.iltizam.workflow.planreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.CommitmentState;
import org.iltizam.commitment.Commitments;
import org.iltizam.monitoring.Amendment;
import org.iltizam.monitoring.Amendment.Action;
import org.iltizam.monitoring.PlanReview;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.planreview.DraftReviewTaskHandler.DraftForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DraftReviewTaskHandler extends ReviewTask<DraftForm> {

    private final WritingReviews writing;
    private final PlanReviews reviews;
    private final Commitments commitments;
    private final Cards cards;
    private final ReviewFacts facts;

    DraftReviewTaskHandler(
            WritingReviews writing, PlanReviews reviews, Commitments commitments, Cards cards, ReviewFacts facts) {
        super("draftReview", DraftForm.class);
        this.writing = writing;
        this.reviews = reviews;
        this.commitments = commitments;
        this.cards = cards;
        this.facts = facts;
    }

    record DraftForm(
            @Nullable String summaryAr,
            @Nullable String summaryFr,
            @Nullable String summaryEn,
            @Nullable List<Row> amendments) {}

    record Row(
            Action action,
            @Nullable String commitment,
            @Nullable String card,
            @Nullable String axis,
            @Nullable String newTitleAr,
            @Nullable String newTitleFr,
            @Nullable String newTitleEn,
            @Nullable String milestone,
            @Nullable LocalDate endsOn,
            @Nullable String weight,
            String why) {

        Amendment read() {
            return new Amendment(
                    action,
                    commitment == null ? null : new CommitmentId(commitment),
                    card == null ? null : new CardId(card),
                    axis,
                    newTitleAr,
                    newTitleFr,
                    newTitleEn,
                    number(milestone),
                    endsOn,
                    number(weight),
                    why);
        }

        /** The digits of any script, as people type them. */
        private static @Nullable Integer number(@Nullable String text) {
            return text != null && text.matches("\\p{Nd}{1,3}") ? Integer.valueOf(text) : null;
        }

        /** The fields in which something else was typed than a number. */
        Stream<String> unread() {
            Stream<String> milestones =
                    milestone != null && number(milestone) == null ? Stream.of("milestone") : Stream.empty();
            Stream<String> weights = weight != null && number(weight) == null ? Stream.of("weight") : Stream.empty();
            return Stream.concat(milestones, weights);
        }
    }

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        ReviewId id = review(item);
        PlanReview review = reviews.get(id);
        Map<String, Object> fields = new HashMap<>();
        fields.put("commitments", inForce(id, language));
        fields.put(
                "cards",
                free(id).stream()
                        .map((Card card) -> option(
                                card.id().value(),
                                card.number() + ". "
                                        + card.title().shownIn(language).text()))
                        .toList());
        fields.put("axes", axes(id, language));
        put(fields, "summaryAr", review.summary().ar());
        put(fields, "summaryFr", review.summary().fr());
        put(fields, "summaryEn", review.summary().en());
        fields.put(
                "amendments",
                reviews.amendments(id).stream().map(DraftReviewTaskHandler::row).toList());
        return fields;
    }

    private List<Map<String, String>> inForce(ReviewId id, Language language) {
        return commitments.of(id.plan()).stream()
                .filter(commitment -> commitment.state() == CommitmentState.IN_FORCE)
                .map(commitment -> option(
                        commitment.id().value(),
                        commitment.number() + ". "
                                + commitment.title().shownIn(language).text()))
                .toList();
    }

    /** The parts of the plan, by their Arabic names. */
    private List<Map<String, String>> axes(ReviewId id, Language language) {
        return commitments.of(id.plan()).stream()
                .map(Commitment::axis)
                .filter(axis -> axis.ar() != null)
                .distinct()
                .map(axis -> option(
                        Objects.requireNonNull(axis.ar()),
                        axis.shownIn(language).text()))
                .toList();
    }

    /** Cards that no plan has taken yet. */
    private List<Card> free(ReviewId id) {
        Set<CardId> taken = new HashSet<>();
        commitments.of(id.plan()).stream().map(Commitment::card).forEach(taken::add);
        return cards.of(id.plan()).stream()
                .filter(card -> !taken.contains(card.id()))
                .filter(card -> card.state() != CardState.MERGED && card.state() != CardState.CANCELLED)
                .filter(card -> card.version() > 0)
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private static Map<String, Object> row(Amendment amendment) {
        Map<String, Object> row = new HashMap<>();
        row.put("action", amendment.action().name());
        put(row, "commitment", amendment.commitment());
        put(row, "card", amendment.card());
        put(row, "axis", amendment.axis());
        put(row, "newTitleAr", amendment.titleAr());
        put(row, "newTitleFr", amendment.titleFr());
        put(row, "newTitleEn", amendment.titleEn());
        put(row, "milestone", amendment.milestone());
        put(row, "endsOn", amendment.endsOn());
        put(row, "weight", amendment.weight());
        put(row, "why", amendment.reason());
        return row;
    }

    private static void put(Map<String, Object> fields, String key, @Nullable Object value) {
        if (value != null) {
            fields.put(key, value.toString());
        }
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return facts.of(review(item), language);
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, DraftForm form) {
        List<Amendment> amendments = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        List<Row> rows = form.amendments() == null ? List.of() : form.amendments();
        Set<CardId> free =
                new HashSet<>(free(review(item)).stream().map(Card::id).toList());
        for (int i = 0; i < rows.size(); i++) {
            Amendment amendment = rows.get(i).read();
            amendments.add(amendment);
            String row = "amendments[" + i + "].";
            rows.get(i).unread().forEach(field -> refusals.add(Refusal.at(row + field, "malformed")));
            Integer weight = amendment.weight();
            if (weight != null && (weight < 1 || weight > 100)) {
                refusals.add(Refusal.at(row + "weight", "malformed"));
            }
            CardId card = amendment.card();
            if (card != null && !ofPlan(card, review(item))) {
                refusals.add(Refusal.at(row + "card", "notOffered"));
            } else if (amendment.action() == Action.ADD && card != null && !free.remove(card)) {
                refusals.add(Refusal.at(row + "card", "cardNotFree", String.valueOf(card.number())));
            }
            if (strange(amendment.commitment(), review(item))) {
                refusals.add(Refusal.at(row + "commitment", "notOffered"));
            }
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalizedText summary = new LocalizedText(form.summaryAr(), form.summaryFr(), form.summaryEn());
        return writing.draft(review(item), summary, amendments, by).map(review -> Map.of());
    }

    /** Options that the server feeds are checked here: what is named must be of this plan. */
    private boolean ofPlan(CardId card, ReviewId id) {
        return cards.find(card).isPresent() && card.plan().equals(id.plan());
    }

    private boolean strange(@Nullable CommitmentId commitment, ReviewId id) {
        return commitment != null && commitments.of(id.plan()).stream().noneMatch(c -> c.id().equals(commitment));
    }
}
