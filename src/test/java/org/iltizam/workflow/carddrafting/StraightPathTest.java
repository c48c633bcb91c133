package org.iltizam.workflow.carddrafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardFlags;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.ProcessClock;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A card goes from proposal to consultation, every task answered by the person it belongs to. */
@IltizamTest
class StraightPathTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    Cards cards;

    @Autowired
    CardFlags flags;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessClock time;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
    }

    @Test
    void aCardIsDraftedReviewedAnsweredAndReady() {
        Cast cast = committee.gather();
        CardId card = committee.proposal(cast, 1, cast.lead());
        done(card, cast.lead(), "submitDraft", TestCommittee.draft("عنوان جديد"));

        assertThat(cards.get(card).state()).isEqualTo(CardState.IN_REVIEW);
        assertThat(items.openFor(card.value())).hasSize(4);
        for (var seat : cast.seats()) {
            boolean first = seat.equals(cast.seats().get(0));
            done(
                    card,
                    cast.holder(seat),
                    "reviewCard",
                    first
                            ? Map.of("comments", List.of(Map.of("field", "problem", "text", "<b>أرقام</b>؟")))
                            : Map.of("noRemarks", true));
        }

        assertThat(cards.get(card).state()).isEqualTo(CardState.ANSWERING);
        WorkItem answering = only(card, cast.lead());
        Map<String, Object> form = items.prefill(answering, Language.AR);
        assertThat(form).containsKey("answers").containsEntry("titleAr", "عنوان جديد");
        Outcome<WorkItem> unanswered = items.complete(answering.id(), cast.lead(), answering.version(), form);
        assertThat(unanswered.refusals()).hasSize(1);
        done(card, cast.lead(), "answerComments", answered(form));

        done(card, cast.coordinator(), "decideNextStep", Map.of("nextStep", "READY"));
        assertThat(cards.get(card).state()).isEqualTo(CardState.READY);
        assertThat(cards.versions(card)).hasSize(2);
        assertThat(flags.of(card))
                .extracting(CardFlags.Flag::flag)
                .containsExactly(CardFlag.COMMENTS_INTEGRATED, CardFlag.COMMENTS_SHARED);
        assertThat(items.openFor(card.value())).isEmpty();
    }

    @Test
    void aLateDraftClimbsTheLadderUntilItIsDone() {
        Cast cast = committee.gather();
        CardId card = committee.proposal(cast, 1, cast.lead());
        WorkItem draft = only(card, cast.lead());
        time.runDueUntil(draft.hardAt().plusSeconds(3600));
        assertThat(items.openFor(card.value()))
                .extracting(WorkItem::assignee)
                .containsExactlyInAnyOrder(cast.lead(), cast.deputy());
        time.runDueUntil(draft.hardAt().plusSeconds(86_400 * 10));
        assertThat(items.openFor(card.value())).hasSize(2);
        done(card, cast.lead(), "submitDraft", TestCommittee.draft("عنوان"));
        assertThat(items.openFor(card.value())).allMatch(item -> item.task().equals("reviewCard"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answered(Map<String, Object> form) {
        Map<String, Object> answer = new java.util.LinkedHashMap<>(form);
        List<Map<String, Object>> rows = (List<Map<String, Object>>) form.get("answers");
        answer.put(
                "answers",
                rows.stream()
                        .map(row -> Map.of(
                                "commentId", row.get("commentId"), "disposition", "TAKEN", "reason", "تمت الإضافة"))
                        .toList());
        return answer;
    }

    private void done(CardId card, PersonId by, String task, Map<String, Object> answer) {
        WorkItem item = items.openFor(card.value()).stream()
                .filter(open -> open.task().equals(task))
                .filter(open -> by.equals(open.assignee()) || open.assignee() == null)
                .findFirst()
                .orElseThrow();
        items.complete(item.id(), by, item.version(), answer).orThrow();
    }

    private WorkItem only(CardId card, PersonId assignee) {
        return items.openFor(card.value()).stream()
                .filter(item -> assignee.equals(item.assignee()))
                .findFirst()
                .orElseThrow();
    }
}
