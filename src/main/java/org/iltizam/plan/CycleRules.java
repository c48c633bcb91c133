package org.iltizam.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of the dates of a cycle which rule they would break. Dates that contradict each other can never be kept; a
 * standard can be missed, with a public reason.
 */
@Component
public class CycleRules {

    private final CycleStandards standards;
    private final Clock clock;

    CycleRules(CycleStandards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /** What cannot be: lengths and orders; each at the field {@code <PHASE>.opens} or {@code <PHASE>.closes}. */
    public List<Refusal> impossible(CycleDraft cycle) {
        List<Refusal> found = new ArrayList<>();
        if (!standards.length().years().contains(cycle.years())) {
            found.add(Refusal.at("years", "lengthNotAllowed", cycle.years()));
        }
        Phase before = null;
        for (Phase phase : cycle.phases()) {
            if (phase.closes().isBefore(phase.opens())) {
                found.add(Refusal.at(field(phase, "closes"), "phaseClosesBeforeItOpens"));
            } else if (before != null && !phase.opens().isAfter(before.closes())) {
                found.add(Refusal.at(field(phase, "opens"), "phaseBeginsTooEarly", before.closes()));
            }
            before = phase;
        }
        return found;
    }

    /** The standards that the dates would miss, each in words and at its field. */
    public List<Refusal> broken(CycleDraft cycle) {
        return Stream.of(timeline(cycle), consultation(cycle), inTime(cycle), selfAssessment(cycle))
                .flatMap(Optional::stream)
                .toList();
    }

    /** MR 3.1: between the end of the themes and the ideas there is time to prepare. */
    private Optional<Refusal> timeline(CycleDraft cycle) {
        Phase ideas = cycle.phase(PhaseKind.IDEAS).orElse(null);
        if (ideas == null || !ideas.isAhead()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), cycle.zone());
        LocalDate published = cycle.phase(PhaseKind.THEMES)
                .map(Phase::closes)
                .filter(closes -> closes.isAfter(today))
                .orElse(today);
        long days = ChronoUnit.DAYS.between(published, ideas.opens());
        int asked = standards.timeline().leadDays();
        return days >= asked
                ? Optional.empty()
                : Optional.of(Refusal.at(field(ideas, "opens"), "breaksTimeline", asked, Math.max(days, 0)));
    }

    /** MR 3.3: the consultation is open for an appropriate period. */
    private Optional<Refusal> consultation(CycleDraft cycle) {
        int asked = standards.consultation().minDays();
        return cycle.phase(PhaseKind.CONSULTATION)
                .filter(phase -> days(phase) < asked)
                .map(phase -> Refusal.at(field(phase, "closes"), "breaksConsultation", asked, days(phase)));
    }

    /** A plan that comes later than this after the last one is contrary to process. */
    private Optional<Refusal> inTime(CycleDraft cycle) {
        LocalDate latest = latestDelivery(cycle.previousEnd());
        return latest == null
                ? Optional.empty()
                : cycle.phase(PhaseKind.ADOPTION)
                        .filter(phase -> phase.closes().isAfter(latest))
                        .map(phase -> Refusal.at(
                                field(phase, "closes"),
                                "breaksDelivery",
                                standards.length().latestAfterPreviousEndMonths(),
                                latest));
    }

    private Optional<Refusal> selfAssessment(CycleDraft cycle) {
        int asked = standards.selfAssessment().publicCommentDays();
        return cycle.phase(PhaseKind.ASSESSMENT)
                .filter(phase -> days(phase) < asked)
                .map(phase -> Refusal.at(field(phase, "closes"), "breaksAssessment", asked, days(phase)));
    }

    /** The last day on which a plan can be published in time; null where there is no plan before it. */
    @Nullable
    LocalDate latestDelivery(@Nullable LocalDate previousEnd) {
        return previousEnd == null
                ? null
                : previousEnd.plusMonths(standards.length().latestAfterPreviousEndMonths());
    }

    private static long days(Phase phase) {
        return ChronoUnit.DAYS.between(phase.opens(), phase.closes()) + 1;
    }

    /** The name of the field that holds the day. */
    public static String field(PhaseKind phase, String day) {
        return phase + "." + day;
    }

    private static String field(Phase phase, String day) {
        return field(phase.kind(), day);
    }
}
