package org.iltizam.dashboard.cycle;

import java.util.List;
import org.iltizam.idea.IdeaCounts;
import org.iltizam.idea.Ideas;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The ideas, counted for the cycle: one that waits for its moderator or its author keeps the collection open. */
@Component
class IdeaLedger implements PhaseLedger {

    private final Ideas ideas;

    IdeaLedger(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public List<PhaseCount> counts(PlanId plan) {
        IdeaCounts counts = ideas.counts(plan);
        if (counts.received() == 0) {
            return List.of();
        }
        String address = "/ideas?plan=" + plan;
        String moderated = "/work?tab=all&kind=ideaModeration.moderateIdea&plan=" + plan;
        return List.of(
                new PhaseCount(PhaseKind.IDEAS, "ideas", counts.received(), false, address + "&state=ALL"),
                new PhaseCount(PhaseKind.IDEAS, "ideasPublished", counts.published(), false, address),
                new PhaseCount(PhaseKind.IDEAS, "ideasWaiting", counts.waiting(), true, moderated),
                new PhaseCount(
                        PhaseKind.IDEAS, "ideasEditAsked", counts.editAsked(), true, address + "&state=EDIT_ASKED"));
    }
}
