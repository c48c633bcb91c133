package org.iltizam.commitment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** What can happen to a card. The record, the flags, the mails and the process all follow from these facts. */
public sealed interface CardEvent extends Recorded {

    CardId card();

    @Override
    default String subject() {
        return card().value();
    }

    @Override
    default PlanId plan() {
        return card().plan();
    }

    record ProposalRegistered(CardId card, PersonId by, Instant at, LocalizedText title, PersonId lead)
            implements CardEvent {}

    record LeadNamed(CardId card, PersonId by, Instant at, PersonId from, PersonId to, String reason)
            implements CardEvent {}

    /** @param to null: from now on nobody stands in for the lead */
    record DeputyNamed(
            CardId card,
            PersonId by,
            Instant at,
            @Nullable PersonId from,
            @Nullable PersonId to,
            String reason) implements CardEvent {}

    /** @param origin how the version came about; a second version by draft is a "new version received" */
    record VersionFrozen(CardId card, PersonId by, Instant at, int version, Origin origin) implements CardEvent {}

    enum Origin {
        DRAFT,
        ANSWERS,
        MERGE,
        CONSULTATION
    }

    record GapsFound(CardId card, @Nullable PersonId by, Instant at, int version, List<CardField> missing)
            implements CardEvent {}

    record GapsWaived(CardId card, PersonId by, Instant at, int version, String reason) implements CardEvent {}

    record DraftReturned(CardId card, PersonId by, Instant at, int version, String reason) implements CardEvent {}

    record ReviewRoundOpened(CardId card, @Nullable PersonId by, Instant at, int round, int version)
            implements CardEvent {}

    /** @param comments how many remarks the seat made; 0 is "no remarks" */
    record ReviewSent(CardId card, PersonId by, Instant at, int round, int version, SeatId seat, int comments)
            implements CardEvent {}

    /** One side was silent at the hard deadline: the round goes on once. */
    record ReviewRoundExtended(CardId card, @Nullable PersonId by, Instant at, int round, List<String> silentSides)
            implements CardEvent {}

    record ReviewRoundClosed(CardId card, @Nullable PersonId by, Instant at, int round, int version, int comments)
            implements CardEvent {}

    record AnsweringStarted(CardId card, PersonId by, Instant at, int version) implements CardEvent {}

    record CommentsAnswered(
            CardId card,
            PersonId by,
            Instant at,
            int version,
            int answered,
            Map<Disposition, Integer> dispositions,
            List<PersonId> authors)
            implements CardEvent {}

    record NextStepDecided(
            CardId card,
            PersonId by,
            Instant at,
            NextStep step,
            @Nullable String reason) implements CardEvent {}

    /** @param newVersion true: on the new version of the card; false: on the proposal as it was received */
    record CoordinationMeetingRequested(CardId card, PersonId by, Instant at, boolean newVersion, String reason)
            implements CardEvent {}

    /** It was asked for, and turned out not to be needed. */
    record CoordinationMeetingDropped(CardId card, PersonId by, Instant at, String reason) implements CardEvent {}

    record CoordinationMeetingHeld(
            CardId card,
            PersonId by,
            Instant at,
            MeetingId meeting,
            @Nullable String outcome) implements CardEvent {}

    /** @param title the title of the card to come; empty while the proposal leaves it open */
    record MergeProposed(CardId card, PersonId by, Instant at, List<CardId> cards, LocalizedText title, String reason)
            implements CardEvent {}

    record MergeAgreed(CardId card, PersonId by, Instant at, List<CardId> cards) implements CardEvent {}

    record MergeRefused(CardId card, PersonId by, Instant at, List<CardId> cards, String reason) implements CardEvent {}

    record MergedInto(CardId card, PersonId by, Instant at, CardId into) implements CardEvent {}

    record CancellationProposed(CardId card, PersonId by, Instant at, CancelReason reasonCode, LocalizedText reason)
            implements CardEvent {}

    /** @param kind what was put to the vote, as the record's text and the mail name it */
    record CommitteeDeclined(CardId card, @Nullable PersonId by, Instant at, DecisionId decision, String kind)
            implements CardEvent {

        public static final String MERGE = "merge";
        public static final String CANCELLATION = "cancellation";
    }

    record CardCancelled(
            CardId card,
            @Nullable PersonId by,
            Instant at,
            CancelReason reasonCode,
            LocalizedText reason,
            DecisionId decision)
            implements CardEvent {}

    record CardReady(CardId card, PersonId by, Instant at, int version) implements CardEvent {}

    record ClockPaused(CardId card, PersonId by, Instant at, String reason) implements CardEvent {}

    /** @param workingDays how long the clock stood still; a task opened meanwhile is given back only what it lost itself */
    record ClockResumed(CardId card, PersonId by, Instant at, int workingDays, String reason) implements CardEvent {}
}
