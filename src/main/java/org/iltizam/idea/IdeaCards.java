package org.iltizam.idea;

import java.util.List;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;

/** The cards of a plan that can carry an idea; whoever has cards tells. */
public interface IdeaCards {

    List<IdeaCard> of(PlanId plan);

    record IdeaCard(CardId id, int number, LocalizedText title) {}
}
