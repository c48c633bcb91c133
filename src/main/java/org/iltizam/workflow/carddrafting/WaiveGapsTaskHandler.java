package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.GAPS_DECISION;

import java.util.Map;
import org.iltizam.commitment.SubmittingDrafts;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class WaiveGapsTaskHandler extends CardTask<WaiveGapsTaskHandler.WaiveGapsForm> {

    private static final String WAIVED = "waived";

    private final SubmittingDrafts drafts;

    WaiveGapsTaskHandler(SubmittingDrafts drafts) {
        super("waiveGaps", WaiveGapsForm.class);
        this.drafts = drafts;
    }

    record WaiveGapsForm(String gapsDecision, String reason) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, WaiveGapsForm form) {
        boolean waived = form.gapsDecision().equals(WAIVED);
        Outcome<CardId> outcome =
                waived ? drafts.waive(card(item), by, form.reason()) : drafts.sendBack(card(item), by, form.reason());
        return outcome.map(card -> Map.of(GAPS_DECISION, form.gapsDecision()));
    }
}
