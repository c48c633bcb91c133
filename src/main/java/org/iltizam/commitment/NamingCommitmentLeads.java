package org.iltizam.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.iltizam.commitment.CommitmentEvent.CommitmentDeputyNamed;
import org.iltizam.commitment.CommitmentEvent.CommitmentLeadNamed;
import org.iltizam.people.Person;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.turn.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan lasts longer than many a post: another lead of an adopted commitment, or another deputy. */
@Service
public class NamingCommitmentLeads {

    private final CommitmentRepository commitments;
    private final LeadRules rules;
    private final Turns turns;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NamingCommitmentLeads(
            CommitmentRepository commitments,
            LeadRules rules,
            Turns turns,
            Clock clock,
            ApplicationEventPublisher events) {
        this.commitments = commitments;
        this.rules = rules;
        this.turns = turns;
        this.clock = clock;
        this.events = events;
    }

    /** Why nobody can be named any more, whoever it would be; null where somebody can. */
    public @Nullable Refusal never(Commitment commitment) {
        return commitment.state() == CommitmentState.IN_FORCE ? null : Refusal.of("commitmentWithdrawn");
    }

    /** Those who could lead the commitment or stand in for its lead. */
    public List<Person> candidates(Commitment commitment) {
        return rules.candidates(commitment);
    }

    /**
     * @param shown who it was when the coordinator was asked
     * @return refusals {@code commitmentWithdrawn}, and those of {@link NamingLeads}
     */
    @Transactional
    public Outcome<CommitmentId> name(
            CommitmentId id, Leadership shown, Leadership wanted, String reason, PersonId by) {
        turns.take("lead of " + id);
        Commitment commitment =
                commitments.findById(id.value()).orElseThrow(() -> new IllegalArgumentException("No commitment " + id));
        Refusal never = never(commitment);
        if (never != null) {
            return Outcome.refused(List.of(never));
        }
        Leadership before = commitment.leadership();
        List<Refusal> wrong = rules.name(commitment, shown, wanted, reason);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        commitments.flush();
        Instant now = clock.instant();
        if (!before.lead().equals(wanted.lead())) {
            events.publishEvent(new CommitmentLeadNamed(id, by, now, before.lead(), wanted.lead(), reason));
        }
        if (!Objects.equals(before.deputy(), wanted.deputy())) {
            events.publishEvent(new CommitmentDeputyNamed(id, by, now, before.deputy(), wanted.deputy(), reason));
        }
        return Outcome.done(id);
    }
}
