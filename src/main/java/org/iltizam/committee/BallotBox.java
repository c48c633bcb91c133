package org.iltizam.committee;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.committee.CommitteeEvent.DecisionClosed;
import org.iltizam.committee.CommitteeEvent.DecisionPut;
import org.iltizam.committee.CommitteeEvent.VoteCast;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BallotBox implements CommitteeDecisions {

    private final DecisionEntities decisions;
    private final Seats seats;
    private final Quorum quorum;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BallotBox(DecisionEntities decisions, Seats seats, Quorum quorum, Clock clock, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.seats = seats;
        this.quorum = quorum;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public DecisionId put(PlanId plan, DecisionKind kind, String subject, PersonId by) {
        DecisionId id = new DecisionId(subject + "-d" + (decisions.countBySubject(subject) + 1));
        List<Seat> electorate = seats.occupied(plan);
        decisions.save(new DecisionEntity(id, plan, kind, subject, by, clock.instant(), electorate));
        events.publishEvent(new DecisionPut(
                id,
                plan,
                subject,
                kind,
                by,
                clock.instant(),
                electorate.stream().map(Seat::id).toList()));
        return id;
    }

    /**
     * The person is not compared with the holder of the seat: a vote may have been handed to a substitute, and who may
     * act for whom ({@link StandIns}) is decided where the work is given out.
     */
    @Override
    public Outcome<DecisionId> vote(DecisionId id, SeatId seat, Vote vote, @Nullable String dissent, PersonId by) {
        DecisionEntity decision = taking(id);
        Outcome<DecisionId> outcome = decision.vote(seat, vote, dissent, by, clock.instant());
        if (outcome.isDone()) {
            Decision view = decision.view();
            String written = view.ballots().stream()
                    .filter(ballot -> ballot.seat().equals(seat))
                    .findFirst()
                    .map(Decision.Ballot::dissent)
                    .orElse(null);
            events.publishEvent(
                    new VoteCast(id, view.plan(), view.subject(), seat, vote, written, by, clock.instant()));
        }
        return outcome;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean everySeatVoted(DecisionId id) {
        return decisions
                .findById(id.value())
                .map(DecisionEntity::everySeatVoted)
                .orElse(false);
    }

    @Override
    public DecisionResult close(DecisionId id) {
        DecisionEntity decision = taking(id);
        DecisionResult known = decision.result();
        if (known != null) {
            return known;
        }
        DecisionResult result = decision.close(quorum, clock.instant());
        Decision view = decision.view();
        events.publishEvent(new DecisionClosed(
                id, view.plan(), view.subject(), view.kind(), result, decision.tallies(quorum), null, clock.instant()));
        return result;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Decision> find(DecisionId id) {
        return decisions.findById(id.value()).map(DecisionEntity::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DecisionId, Decision> all(Collection<DecisionId> ids) {
        return decisions.all(ids.stream().map(DecisionId::value).toList()).stream()
                .map(DecisionEntity::view)
                .collect(Collectors.toMap(Decision::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Decision> about(String subject) {
        return decisions.about(subject).stream().map(DecisionEntity::view).toList();
    }

    private DecisionEntity taking(DecisionId id) {
        return decisions.taking(id.value()).orElseThrow(() -> new NoSuchElementException("No decision " + id));
    }
}
