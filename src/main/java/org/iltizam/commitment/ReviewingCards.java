package org.iltizam.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.commitment.CardEvent.ReviewRoundClosed;
import org.iltizam.commitment.CardEvent.ReviewRoundExtended;
import org.iltizam.commitment.CardEvent.ReviewRoundOpened;
import org.iltizam.commitment.CardEvent.ReviewSent;
import org.iltizam.commitment.ReviewBox.Received;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.committee.Side;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A round of review: every occupied seat answers once, with remarks on fields or with none. */
@Service
public class ReviewingCards {

    private static final String PROCESS = "cardDrafting";
    private static final String TASK = "reviewCard";

    /** Of one seat in one round, five on each field: what every seat says can then be answered in one form. */
    public static final int MOST_REMARKS = 60;

    private final CardShelf shelf;
    private final ReviewRoundRepository rounds;
    private final ReviewBox box;
    private final ReviewRepository reviews;
    private final ReviewCommentRepository comments;
    private final Seats seats;
    private final DeadlinePolicy deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReviewingCards(
            CardShelf shelf,
            ReviewRoundRepository rounds,
            ReviewBox box,
            ReviewRepository reviews,
            ReviewCommentRepository comments,
            Seats seats,
            DeadlinePolicy deadlines,
            WorkingCalendar calendar,
            Clock clock) {
        this.shelf = shelf;
        this.rounds = rounds;
        this.box = box;
        this.reviews = reviews;
        this.comments = comments;
        this.seats = seats;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    public record Remark(CardField field, String text) {}

    /** @param dueAt when the clock of the round rings next; only where it goes on */
    public record Verdict(boolean extended, Instant dueAt) {}

    /** @return when the round closes at the latest, unless one side is silent */
    @Transactional
    public Instant open(CardId id) {
        Card card = shelf.get(id);
        int round = card.nextRound();
        Instant due = deadlines.deadline(PROCESS, TASK, round, clock.instant()).hard();
        rounds.save(new ReviewRound(id, round, card.version(), clock.instant(), due));
        shelf.publish(new ReviewRoundOpened(id, null, clock.instant(), round, card.version()));
        return due;
    }

    /**
     * @return refusal {@code remarksOrNone} when there are neither remarks nor the word that there are none,
     *     {@code tooManyRows} above {@link #MOST_REMARKS}
     */
    @Transactional
    public Outcome<CardId> send(CardId id, SeatId seatId, boolean noRemarks, List<Remark> remarks, PersonId by) {
        if (remarks.isEmpty() != noRemarks) {
            return Outcome.refused(List.of(Refusal.at(noRemarks ? "noRemarks" : "comments", "remarksOrNone")));
        }
        if (remarks.size() > MOST_REMARKS) {
            return Outcome.refused(List.of(Refusal.at("comments", "tooManyRows", MOST_REMARKS)));
        }
        Instant now = clock.instant();
        Received review = box.put(id, seatId, by, now, remarks.size()).orElse(null);
        if (review == null) {
            return Outcome.refused("seatAnsweredAlready");
        }
        List<ReviewComment> made = new ArrayList<>();
        for (Remark remark : remarks) {
            made.add(new ReviewComment(id, review, seatId, by, remark.field(), remark.text(), now));
        }
        comments.saveAll(made);
        shelf.publish(new ReviewSent(id, by, now, review.round(), review.version(), seatId, made.size()));
        return Outcome.done(id);
    }

    /** At the hard deadline: closes if each side has answered at least once, or if it has been extended before. */
    @Transactional
    public Verdict judge(CardId id) {
        Card card = shelf.get(id);
        ReviewRound round = current(card);
        if (card.pausedAt() != null) {
            // the due date is kept: what the pause took is given back when it ends
            return new Verdict(true, calendar.plusWorkingDays(clock.instant(), 1));
        }
        Set<Side> silent = silentSides(card);
        if (silent.isEmpty() || round.extended()) {
            return new Verdict(false, round.dueAt());
        }
        int length = Math.max(1, calendar.workingDaysBetween(round.openedAt(), round.dueAt()) / 2);
        round.extendTo(calendar.plusWorkingDays(clock.instant(), length));
        shelf.publish(new ReviewRoundExtended(
                id,
                null,
                clock.instant(),
                round.round(),
                silent.stream().map(Side::name).toList()));
        return new Verdict(true, round.dueAt());
    }

    /** The round that is open closes at another hour: its clock was moved. */
    @Transactional
    public void moveDue(CardId id, Instant due) {
        current(shelf.get(id)).moveTo(due);
        rounds.flush();
    }

    /** @return whether there is any comment to answer */
    @Transactional
    public boolean close(CardId id) {
        Card card = shelf.get(id);
        ReviewRound round = current(card);
        round.close(clock.instant());
        int made =
                comments.findByCardAndRoundOrderById(id.value(), card.round()).size();
        card.now(made > 0 ? CardState.ANSWERING : CardState.DECIDING);
        shelf.publish(new ReviewRoundClosed(id, null, clock.instant(), round.round(), round.version(), made));
        return made > 0;
    }

    private Set<Side> silentSides(Card card) {
        Set<Side> seated = seats.occupied(card.plan()).stream().map(Seat::side).collect(Collectors.toSet());
        Set<Side> silent = EnumSet.noneOf(Side.class);
        List<Review> answers = reviews.findByKeyCardAndKeyRound(card.id().value(), card.round());
        Arrays.stream(Side.values())
                .filter(seated::contains)
                .filter(side -> answers.stream().noneMatch(answer -> answer.side() == side))
                .forEach(silent::add);
        return silent;
    }

    private ReviewRound current(Card card) {
        return rounds.findById(new ReviewRound.Key(card.id().value(), card.round()))
                .orElseThrow();
    }
}
