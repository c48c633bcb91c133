package org.iltizam.dashboard.cycle;

import static org.iltizam.idea.IdeaState.ANSWERED;
import static org.iltizam.idea.IdeaState.DECIDED;
import static org.iltizam.idea.IdeaState.GROUPED;
import static org.iltizam.idea.IdeaState.IN_ANALYSIS;
import static org.iltizam.idea.IdeaState.PROPOSED;
import static org.iltizam.idea.IdeaState.PUBLISHED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.iltizam.idea.IdeaState;
import org.iltizam.idea.Ideas;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The ideas in analysis, counted for the cycle: a published one that has no answer keeps the analysis open. */
@Component
class AnalysisLedger implements PhaseLedger {

    private final Ideas ideas;

    AnalysisLedger(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public List<PhaseCount> counts(PlanId plan) {
        Map<IdeaState, Long> states = ideas.byState(plan);
        if (in(states, PUBLISHED, IN_ANALYSIS, GROUPED, PROPOSED, DECIDED, ANSWERED) == 0) {
            return List.of();
        }
        String address = "/ideas?plan=" + plan + "&state=";
        return List.of(
                new PhaseCount(
                        PhaseKind.ANALYSIS,
                        "ideasProposed",
                        in(states, PROPOSED, DECIDED),
                        false,
                        address + "PROPOSED,DECIDED"),
                new PhaseCount(PhaseKind.ANALYSIS, "ideasAnswered", in(states, ANSWERED), false, address + "ANSWERED"),
                new PhaseCount(
                        PhaseKind.ANALYSIS,
                        "ideasUnanswered",
                        in(states, PUBLISHED, IN_ANALYSIS, GROUPED, PROPOSED, DECIDED),
                        true,
                        address + "PUBLISHED,IN_ANALYSIS,GROUPED,PROPOSED,DECIDED"));
    }

    private static long in(Map<IdeaState, Long> states, IdeaState... wanted) {
        return Arrays.stream(wanted)
                .mapToLong(state -> states.getOrDefault(state, 0L))
                .sum();
    }
}
