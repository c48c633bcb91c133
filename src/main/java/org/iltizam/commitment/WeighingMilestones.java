package org.iltizam.commitment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.CommitmentEvent.MilestonesWeighed;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each milestone counts in the progress of its commitment, for a public reason. Published rates stay. */
@Service
@Transactional
public class WeighingMilestones {

    private static final int HEAVIEST = 100;
    private static final int LONGEST_REASON = 2000;

    private final MilestoneRepository milestones;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WeighingMilestones(MilestoneRepository milestones, Clock clock, ApplicationEventPublisher events) {
        this.milestones = milestones;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param weights as typed, by the number of the milestone; one that is not named keeps its weight
     * @return refusals {@code weightOutside} at {@code weight<number>}, {@code weightsUnchanged}, and of the reason
     */
    public Outcome<CommitmentId> weigh(
            CommitmentId commitment, Map<Integer, String> weights, String reason, PersonId by) {
        List<Refusal> refusals = new ArrayList<>();
        List<Milestone> counted = milestones.findByCommitmentOrderByNumber(commitment.value()).stream()
                .filter(milestone -> weights.containsKey(milestone.number()))
                .toList();
        boolean changed = false;
        for (Milestone milestone : counted) {
            int weight = weight(weights.getOrDefault(milestone.number(), ""));
            if (weight == 0) {
                refusals.add(Refusal.at("weight" + milestone.number(), "weightOutside", HEAVIEST));
            }
            changed |= weight != milestone.weight();
        }
        if (!changed) {
            refusals.add(Refusal.of("weightsUnchanged"));
        }
        if (reason.isBlank()) {
            refusals.add(Refusal.at("weightReason", "required"));
        } else if (reason.length() > LONGEST_REASON) {
            refusals.add(Refusal.at("weightReason", "tooLong", LONGEST_REASON, reason.length()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        counted.forEach(milestone -> milestone.change(null, weight(weights.getOrDefault(milestone.number(), ""))));
        milestones.flush();
        events.publishEvent(new MilestonesWeighed(commitment, by, clock.instant(), reason.strip()));
        return Outcome.done(commitment);
    }

    /** @return 0 for what is no weight */
    private static int weight(String typed) {
        int weight = typed.strip().matches("\\d{1,3}") ? Integer.parseInt(typed.strip()) : 0;
        return weight > HEAVIEST ? 0 : weight;
    }
}
