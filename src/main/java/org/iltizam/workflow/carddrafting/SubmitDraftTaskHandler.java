package org.iltizam.workflow.carddrafting;

import java.util.Map;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.SubmittingDrafts;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class SubmitDraftTaskHandler extends CardTask<CardForm> {

    private final Cards cards;
    private final SubmittingDrafts drafts;

    SubmitDraftTaskHandler(Cards cards, SubmittingDrafts drafts) {
        super("submitDraft", CardForm.class);
        this.cards = cards;
        this.drafts = drafts;
    }

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        return CardForm.fields(cards.content(card(item)));
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, CardForm form) {
        return drafts.submit(card(item), form.content(), by).map(version -> Map.of());
    }
}
