package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.MERGE_VERDICT;
import static org.iltizam.workflow.carddrafting.CardDraftingProcess.REFUSED;

import java.util.Map;
import java.util.Objects;
import org.iltizam.commitment.MergingCards;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AgreeMergeTaskHandler extends CardTask<AgreeMergeTaskHandler.AgreeMergeForm> {

    private final MergingCards merging;

    AgreeMergeTaskHandler(MergingCards merging) {
        super("agreeMerge", AgreeMergeForm.class);
        this.merging = merging;
    }

    record AgreeMergeForm(String agreed, @Nullable String reason) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, AgreeMergeForm form) {
        CardId owned = new CardId(Objects.requireNonNull(item.part()));
        return merging.consent(card(item), owned, form.agreed().equals("yes"), form.reason(), by)
                .map(agreed -> agreed ? Map.of() : Map.of(MERGE_VERDICT, REFUSED));
    }
}
