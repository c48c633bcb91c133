package org.iltizam.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iltizam.commitment.AdoptingCards;
import org.iltizam.commitment.AdoptingCards.Adoption;
import org.iltizam.commitment.AmendingCommitments;
import org.iltizam.commitment.AmendingCommitments.Change;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.monitoring.ReviewEvent.CommitmentAssessed;
import org.iltizam.monitoring.ReviewEvent.IrmRecorded;
import org.iltizam.monitoring.ReviewEvent.ReviewConcluded;
import org.iltizam.monitoring.ReviewEvent.ReviewOpened;
import org.iltizam.monitoring.ReviewEvent.ReviewPublished;
import org.iltizam.monitoring.ReviewEvent.ReviewRejected;
import org.iltizam.plan.CycleStandards;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A review from the assessments of the leads to the new version of the plan and the independent results. */
@Service
public class WritingReviews {

    private final PlanReviewRepository reviews;
    private final ReviewTables tables;
    private final Commitments commitments;
    private final AmendingCommitments amending;
    private final AdoptingCards adopting;
    private final CommitteeDecisions decisions;
    private final WorkingCalendar calendar;
    private final CycleStandards standards;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WritingReviews(
            PlanReviewRepository reviews,
            ReviewTables tables,
            Commitments commitments,
            AmendingCommitments amending,
            AdoptingCards adopting,
            CommitteeDecisions decisions,
            WorkingCalendar calendar,
            CycleStandards standards,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.tables = tables;
        this.commitments = commitments;
        this.amending = amending;
        this.adopting = adopting;
        this.decisions = decisions;
        this.calendar = calendar;
        this.standards = standards;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<ReviewId> assess(ReviewId id, Assessment assessment) {
        if (assessment.wish() != Assessment.Wish.KEEP && assessment.wishReason() == null) {
            return Outcome.refused(List.of(Refusal.at("wishReason", "required")));
        }
        tables.save(id, assessment);
        events.publishEvent(new CommitmentAssessed(
                id, assessment.by(), clock.instant(), assessment.commitment(), assessment.completion()));
        return Outcome.done(id);
    }

    /**
     * @return refusals {@code twoLanguages}, {@code onlyInRefresh}, {@code amendmentIncomplete}, {@code axisMissing},
     *     {@code nothingAmended}
     */
    @Transactional
    public Outcome<ReviewId> draft(ReviewId id, LocalizedText summary, List<Amendment> amendments, PersonId by) {
        List<Refusal> refusals = new ArrayList<>();
        long languages = Arrays.stream(Language.values())
                .filter(language -> summary.in(language).isPresent())
                .count();
        if (languages < 2) {
            refusals.add(Refusal.at(summary.ar() == null ? "summaryAr" : "summaryFr", "twoLanguages"));
        }
        for (int i = 0; i < amendments.size(); i++) {
            check(id, amendments.get(i), "amendments[" + i + "].", refusals);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        get(id).drafted(summary, by);
        reviews.flush();
        tables.replace(id, amendments);
        return Outcome.done(id);
    }

    private void check(ReviewId id, Amendment amendment, String at, List<Refusal> refusals) {
        boolean adds = amendment.action() == Amendment.Action.ADD;
        if (!id.isRefresh()) {
            refusals.add(Refusal.at(at + "action", "onlyInRefresh"));
        } else if (adds ? amendment.card() == null : amendment.commitment() == null) {
            refusals.add(Refusal.at(at + (adds ? "card" : "commitment"), "amendmentIncomplete"));
        } else if (adds && axis(id.plan(), amendment).isEmpty()) {
            refusals.add(Refusal.at(at + "axis", "axisMissing"));
        } else if (amendment.action() == Amendment.Action.AMEND && amendment.changesNothing()) {
            refusals.add(Refusal.at(at + "newTitleAr", "nothingAmended"));
        }
    }

    /** @return until when the public can comment */
    @Transactional
    public Instant open(ReviewId id) {
        int days = standards.selfAssessment().publicCommentDays();
        Instant until = calendar.endOf(calendar.dayOf(clock.instant()).plusDays(days));
        get(id).open(until);
        reviews.flush();
        int amendments = tables.amendments(id).size();
        events.publishEvent(new ReviewOpened(id, null, clock.instant(), until, amendments));
        return until;
    }

    @Transactional
    public void conclude(ReviewId id, String conclusion, MeetingId meeting, PersonId by) {
        get(id).concluded(conclusion, meeting, by);
        reviews.flush();
        events.publishEvent(new ReviewConcluded(id, by, clock.instant(), meeting));
    }

    @Transactional
    public void put(ReviewId id) {
        PersonId by = Objects.requireNonNull(get(id).concludedBy());
        decisions.put(id.plan(), DecisionKind.AMEND_PLAN, id.value(), by);
    }

    @Transactional
    public void rejected(ReviewId id) {
        get(id).rejected();
        reviews.flush();
        events.publishEvent(new ReviewRejected(id, null, clock.instant()));
    }

    /** The amendments take effect, and the plan has a new version that names the meeting. */
    @Transactional
    public void publish(ReviewId id) {
        PlanReview review = get(id);
        MeetingId meeting = Objects.requireNonNull(review.meeting());
        PersonId by = Objects.requireNonNull(review.concludedBy());
        for (Amendment amendment : tables.amendments(id)) {
            apply(id, amendment, meeting, by);
        }
        int version = 2
                + (int) reviews.findByPlanOrderByBegunAt(id.plan().value()).stream()
                        .filter(other -> other.state() == ReviewState.PUBLISHED)
                        .count();
        review.published(version, clock.instant());
        reviews.flush();
        events.publishEvent(new ReviewPublished(id, null, clock.instant(), version, meeting));
    }

    private void apply(ReviewId id, Amendment amendment, MeetingId meeting, PersonId by) {
        switch (amendment.action()) {
            case AMEND -> {
                Commitment commitment = commitments.get(Objects.requireNonNull(amendment.commitment()));
                amending.amend(commitment.id(), change(amendment, commitment), amendment.reason(), meeting, by);
            }
            case WITHDRAW ->
                amending.withdraw(Objects.requireNonNull(amendment.commitment()), amendment.reason(), meeting, by);
            case ADD -> {
                List<Commitment> known = commitments.of(id.plan());
                int next = known.stream().mapToInt(Commitment::number).max().orElse(0) + 1;
                LocalizedText axis = axis(id.plan(), amendment)
                        .orElseGet(() -> known.get(known.size() - 1).axis());
                adopting.adopt(
                                id.plan(),
                                List.of(new Adoption(Objects.requireNonNull(amendment.card()), next, axis)),
                                by)
                        .orThrow();
            }
        }
    }

    /** The part of the plan that it names; none in a draft from before parts were asked for. */
    private Optional<LocalizedText> axis(PlanId plan, Amendment amendment) {
        return commitments.of(plan).stream()
                .map(Commitment::axis)
                .filter(axis -> amendment.axis() != null && amendment.axis().equals(axis.ar()))
                .findFirst();
    }

    /** A title in one language leaves the others as they are. */
    private static Change change(Amendment amendment, Commitment commitment) {
        LocalizedText now = commitment.title();
        LocalizedText title = !amendment.renames()
                ? null
                : new LocalizedText(
                        Objects.requireNonNullElse(amendment.titleAr(), Objects.toString(now.ar(), "")),
                        amendment.titleFr() == null ? now.fr() : amendment.titleFr(),
                        amendment.titleEn() == null ? now.en() : amendment.titleEn());
        return new Change(title, amendment.milestone(), amendment.endsOn(), amendment.weight());
    }

    @Transactional
    public void irm(ReviewId id, String link, List<IrmResult> results, PersonId by) {
        results.forEach(result -> tables.save(id, result));
        get(id).irm(link, clock.instant());
        reviews.flush();
        events.publishEvent(new IrmRecorded(id, by, clock.instant(), results.size()));
    }

    private PlanReview get(ReviewId id) {
        return reviews.findById(id.value()).orElseThrow();
    }
}
