package org.iltizam.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.iltizam.plan.ThemeEvent.TimelinePublished;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The timeline and the ways to take part go out so early that people can prepare (MR 3.1), or with a public reason. */
@Service
@Transactional
public class PublishingTimeline {

    private final PlanEntities plans;
    private final ThemeSettingEntities settings;
    private final CycleStandards standards;
    private final StandardMarks marks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublishingTimeline(
            PlanEntities plans,
            ThemeSettingEntities settings,
            CycleStandards standards,
            StandardMarks marks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.settings = settings;
        this.standards = standards;
        this.marks = marks;
        this.clock = clock;
        this.events = events;
    }

    /** @param lateReason needed where the ideas open sooner than the standard allows */
    public Outcome<PlanId> publish(PlanId id, LocalizedText ways, @Nullable LocalizedText lateReason, PersonId by) {
        Plan plan = plans.findById(id.value()).orElseThrow().view();
        Phase ideas = plan.phase(PhaseKind.IDEAS).orElse(null);
        if (ideas == null) {
            return Outcome.refused("ideasHaveNoDate");
        }
        if (ways.isEmpty()) {
            return Outcome.refused(List.of(Refusal.at("waysAr", "required")));
        }
        int days = leadDays(plan, ideas);
        boolean late = days < standards.timeline().leadDays();
        LocalizedText reason = late ? lateReason : null;
        if (late && (reason == null || reason.isEmpty())) {
            return Outcome.refused(List.of(Refusal.at(
                    "lateReasonAr", "timelineTooLate", standards.timeline().leadDays(), Math.max(days, 0))));
        }
        settings.findById(id.value()).orElseThrow().timelinePublished(ways, days, reason, clock.instant());
        events.publishEvent(
                new TimelinePublished(id, by, clock.instant(), ideas.opens(), Math.max(days, 0), late, reason));
        marks.mark(id, Standard.TIMELINE_PUBLISHED, !late, reason, by);
        return Outcome.done(id);
    }

    /** The days that are left before the ideas open; negative when they have opened. */
    public int leadDays(Plan plan, Phase ideas) {
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), plan.zone()), ideas.opens());
    }
}
