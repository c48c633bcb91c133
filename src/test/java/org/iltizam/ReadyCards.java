package org.iltizam;

import java.util.HashMap;
import java.util.Map;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** Cards brought to the end of their drafting by the people of a cast. */
@Component
public class ReadyCards {

    private final TestCommittee committee;
    private final WorkItems items;

    ReadyCards(TestCommittee committee, WorkItems items) {
        this.committee = committee;
        this.items = items;
    }

    /** Complete, with its title in three languages. */
    public CardId ready(Cast cast, int number, PersonId lead) {
        Map<String, Object> draft = new HashMap<>(TestCommittee.draft("التزام " + number));
        draft.put("titleFr", "Engagement " + number);
        draft.put("titleEn", "Commitment " + number);
        return ready(cast, number, lead, draft);
    }

    public CardId ready(Cast cast, int number, PersonId lead, Map<String, Object> draft) {
        CardId card = committee.proposal(cast, number, lead);
        done(card, lead, "submitDraft", draft);
        for (SeatId seat : cast.seats()) {
            done(card, cast.holder(seat), "reviewCard", Map.of("noRemarks", true));
        }
        done(card, cast.coordinator(), "decideNextStep", Map.of("nextStep", "READY"));
        return card;
    }

    private void done(CardId card, PersonId by, String task, Map<String, Object> answer) {
        WorkItem item = items.openFor(card.value()).stream()
                .filter(open -> open.task().equals(task))
                .filter(open -> open.assignee() == null || by.equals(open.assignee()))
                .findFirst()
                .orElseThrow();
        items.complete(item.id(), by, item.version(), answer).orThrow();
    }
}
