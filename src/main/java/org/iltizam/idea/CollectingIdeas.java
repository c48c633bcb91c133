package org.iltizam.idea;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iltizam.idea.CollectionEvent.IdeasClosed;
import org.iltizam.idea.CollectionEvent.IdeasCounted;
import org.iltizam.idea.CollectionEvent.IdeasOpened;
import org.iltizam.idea.CollectionEvent.ThematicMeetingPlanned;
import org.iltizam.idea.CollectionEvent.ThematicMeetingRecorded;
import org.iltizam.idea.CollectionEvent.ThematicMeetingWaived;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ThemeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The collection of a plan: it opens and closes by date, and each theme has its meeting. */
@Service
@Transactional
public class CollectingIdeas {

    private static final int MOST_PARTICIPANTS = 100_000;

    private final CollectionRows rows;
    private final Ideas ideas;
    private final ReceivingIdeas receiving;
    private final AnalysingIdeas analysing;
    private final Plans plans;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CollectingIdeas(
            CollectionRows rows,
            Ideas ideas,
            ReceivingIdeas receiving,
            AnalysingIdeas analysing,
            Plans plans,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.ideas = ideas;
        this.receiving = receiving;
        this.analysing = analysing;
        this.plans = plans;
        this.clock = clock;
        this.events = events;
    }

    /** The first moment of the first day. */
    @Transactional(readOnly = true)
    public Instant opensAt(PlanId plan) {
        Plan dated = plans.get(plan);
        return phase(dated).opens().atStartOfDay(dated.zone()).toInstant();
    }

    /** The first moment after the last day. */
    @Transactional(readOnly = true)
    public Instant closesAt(PlanId plan) {
        Plan dated = plans.get(plan);
        return phase(dated).closes().plusDays(1).atStartOfDay(dated.zone()).toInstant();
    }

    private static Phase phase(Plan plan) {
        return plan.phase(PhaseKind.IDEAS)
                .orElseThrow(() -> new IllegalStateException("No dates for ideas in " + plan.id()));
    }

    public void open(PlanId plan) {
        if (rows.open(plan, clock.instant())) {
            events.publishEvent(new IdeasOpened(plan, null, clock.instant(), closesAt(plan)));
        }
    }

    /** Ideas that are published by now go to analysis; those that are still moderated follow when they are. */
    public void close(PlanId plan) {
        rows.closed(plan, clock.instant());
        events.publishEvent(
                new IdeasClosed(plan, null, clock.instant(), ideas.counts(plan).received()));
        analysing.beginAll(plan);
    }

    public void count(PlanId plan) {
        rows.counted(plan, clock.instant());
        List<ThematicMeeting> held = rows.of(plan).stream()
                .filter(meeting -> meeting.participants() != null)
                .toList();
        int participants = held.stream()
                .map(ThematicMeeting::participants)
                .mapToInt(Objects::requireNonNull)
                .sum();
        events.publishEvent(new IdeasCounted(
                plan,
                null,
                clock.instant(),
                held.size(),
                participants,
                ideas.counts(plan).received()));
    }

    @Transactional(readOnly = true)
    public List<ThematicMeeting> meetings(PlanId plan) {
        return rows.of(plan);
    }

    @Transactional(readOnly = true)
    public Optional<ThematicMeeting> meeting(PlanId plan, ThemeId theme) {
        return rows.find(plan, theme);
    }

    /** @return when it is held */
    public Outcome<Instant> planMeeting(ThemeId theme, LocalDate day, LocalTime hour, String place, PersonId by) {
        PlanId plan = theme.plan();
        Instant at = day.atTime(hour).atZone(plans.get(plan).zone()).toInstant();
        if (!at.isAfter(clock.instant()) || at.isBefore(opensAt(plan)) || !at.isBefore(closesAt(plan))) {
            return Outcome.refused(List.of(Refusal.at("meetingOn", "meetingOutsideCollection")));
        }
        rows.planned(plan, theme, at, place);
        events.publishEvent(new ThematicMeetingPlanned(plan, by, clock.instant(), theme, at));
        return Outcome.done(at);
    }

    public void waiveMeeting(ThemeId theme, String reason, PersonId by) {
        rows.waived(theme.plan(), theme, reason);
        events.publishEvent(new ThematicMeetingWaived(theme.plan(), by, clock.instant(), theme, reason));
    }

    /**
     * @param given what was proposed in the meeting; each becomes an idea that is moderated like any other
     * @param key of the form, so that the same form gives the same ideas
     */
    public Outcome<ThemeId> recordMeeting(
            ThemeId theme, int participants, LocalizedText outcome, List<IdeaText> given, String key, PersonId by) {
        if (participants < 0 || participants > MOST_PARTICIPANTS) {
            return Outcome.refused(List.of(Refusal.at("participants", "countNegative")));
        }
        PlanId plan = theme.plan();
        Plan dated = plans.get(plan);
        Instant heldAt =
                Objects.requireNonNull(rows.find(plan, theme).orElseThrow().heldAt());
        LocalDate day = LocalDate.ofInstant(heldAt, dated.zone());
        int row = 0;
        for (IdeaText idea : given) {
            Outcome<Receipt> received = receiving.receive(new NewIdea(
                    key + "-" + theme + "-row-" + row,
                    plan,
                    Origin.MEETING,
                    Language.AR,
                    theme,
                    idea.title(),
                    idea.text(),
                    null,
                    day,
                    by));
            if (!received.isDone()) {
                return Outcome.refused(inRow(row, received.refusals()));
            }
            row++;
        }
        rows.recorded(plan, theme, participants, outcome, row, clock.instant());
        events.publishEvent(new ThematicMeetingRecorded(plan, by, clock.instant(), theme, participants, row));
        return Outcome.done(theme);
    }

    private static List<Refusal> inRow(int row, List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new Refusal(
                        refusal.code(),
                        refusal.args(),
                        "ideas[" + row + "]." + ("title".equals(refusal.field()) ? "ideaTitle" : "ideaText")))
                .toList();
    }
}
