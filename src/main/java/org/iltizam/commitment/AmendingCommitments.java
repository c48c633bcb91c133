package org.iltizam.commitment;

import java.time.Clock;
import java.time.LocalDate;
import org.iltizam.commitment.CommitmentEvent.CommitmentAmended;
import org.iltizam.commitment.CommitmentEvent.CommitmentWithdrawn;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new version of the plan changes a commitment or takes it out; each change names the meeting that approved it. */
@Service
public class AmendingCommitments {

    private final CommitmentRepository commitments;
    private final MilestoneRepository milestones;
    private final CommitmentTitleRepository titles;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AmendingCommitments(
            CommitmentRepository commitments,
            MilestoneRepository milestones,
            CommitmentTitleRepository titles,
            Clock clock,
            ApplicationEventPublisher events) {
        this.commitments = commitments;
        this.milestones = milestones;
        this.titles = titles;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What changes; null stays as it is.
     *
     * @param milestone the number of the milestone that {@code endsOn} and {@code weight} are about
     */
    public record Change(
            @Nullable LocalizedText title,
            @Nullable Integer milestone,
            @Nullable LocalDate endsOn,
            @Nullable Integer weight) {}

    @Transactional
    public void amend(CommitmentId id, Change change, String reason, MeetingId meeting, PersonId by) {
        Commitment commitment = get(id);
        LocalizedText title = change.title();
        if (title != null) {
            commitment.retitled(title);
            titles.save(new CommitmentTitle(id, title, clock.instant()));
        }
        milestones.findByCommitmentOrderByNumber(id.value()).stream()
                .filter(milestone -> Integer.valueOf(milestone.number()).equals(change.milestone()))
                .forEach(milestone -> milestone.change(change.endsOn(), change.weight()));
        publish(new CommitmentAmended(id, by, clock.instant(), meeting, reason));
    }

    @Transactional
    public void withdraw(CommitmentId id, String reason, MeetingId meeting, PersonId by) {
        get(id).withdraw();
        publish(new CommitmentWithdrawn(id, by, clock.instant(), meeting, reason));
    }

    private Commitment get(CommitmentId id) {
        return commitments.findById(id.value()).orElseThrow(() -> new IllegalArgumentException("No commitment " + id));
    }

    private void publish(CommitmentEvent event) {
        commitments.flush();
        events.publishEvent(event);
    }
}
