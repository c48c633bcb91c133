package org.iltizam.dashboard.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.plan.CycleRules;
import org.iltizam.plan.CycleStandards;
import org.iltizam.plan.PhaseKind;

/** Counts back from the first day of a plan's term, so that every standard is kept with some days to spare. */
final class SuggestedDates {

    private static final int SPARE_DAYS = 7;

    /** Days that the phases last, from the last before the term to the first. */
    private static final Map<PhaseKind, Integer> LENGTHS = lengths();

    private SuggestedDates() {}

    static Map<String, String> before(LocalDate starts, int years, CycleStandards standards) {
        Map<String, String> days = new LinkedHashMap<>();
        LocalDate last = starts.minusDays(1);
        for (Map.Entry<PhaseKind, Integer> phase : LENGTHS.entrySet()) {
            if (phase.getKey() == PhaseKind.THEMES) {
                last = last.minusDays(standards.timeline().leadDays() + SPARE_DAYS);
            }
            int length = phase.getKey() == PhaseKind.CONSULTATION
                    ? Math.max(phase.getValue(), standards.consultation().minDays())
                    : phase.getValue();
            LocalDate first = last.minusDays(length - 1L);
            put(days, phase.getKey(), first, last);
            last = first.minusDays(1);
        }
        LocalDate assessment = starts.plusYears(years);
        put(
                days,
                PhaseKind.ASSESSMENT,
                assessment,
                assessment.plusDays(standards.selfAssessment().publicCommentDays() + 45L));
        return days;
    }

    private static void put(Map<String, String> days, PhaseKind kind, LocalDate first, LocalDate last) {
        days.put(CycleRules.field(kind, "opens"), first.toString());
        days.put(CycleRules.field(kind, "closes"), last.toString());
    }

    private static Map<PhaseKind, Integer> lengths() {
        Map<PhaseKind, Integer> lengths = new LinkedHashMap<>();
        lengths.put(PhaseKind.ADOPTION, 30);
        lengths.put(PhaseKind.CONSULTATION, 30);
        lengths.put(PhaseKind.DRAFTING, 75);
        lengths.put(PhaseKind.ANALYSIS, 45);
        lengths.put(PhaseKind.IDEAS, 45);
        lengths.put(PhaseKind.THEMES, 45);
        return lengths;
    }
}
