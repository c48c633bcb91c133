package org.iltizam.workflow.carddrafting;

import java.util.List;
import org.iltizam.commitment.MergingCards;
import org.iltizam.shared.CardId;
import org.iltizam.workflow.engine.VisibleToModels;

/** The cards of a merge proposal: the owner of each is asked. */
@VisibleToModels("mergeOwners")
public class MergeOwners {

    private final MergingCards merging;

    MergeOwners(MergingCards merging) {
        this.merging = merging;
    }

    public List<String> of(String card) {
        return merging.open(new CardId(card)).cards().stream()
                .map(CardId::value)
                .toList();
    }
}
