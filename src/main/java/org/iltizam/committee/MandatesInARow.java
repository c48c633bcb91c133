package org.iltizam.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody has sat without a break. A break is longer than a renewal takes; what was held at the same time, in
 * the committee of another plan, is no second time.
 */
record MandatesInARow(int renewalMonths, ZoneId zone) {

    /** @param ends null where the end is not set */
    record Term(Instant starts, @Nullable Instant ends) {}

    /** @param terms of one person, the latest first */
    int until(Instant now, List<Term> terms) {
        int count = 0;
        Instant next = now;
        for (Term term : terms) {
            if (term.ends() != null && later(term.ends()).isBefore(next)) {
                break;
            }
            boolean atTheSameTime =
                    count > 0 && (term.ends() == null || term.ends().isAfter(next));
            if (!atTheSameTime) {
                count++;
            }
            next = term.starts();
        }
        return count;
    }

    private Instant later(Instant end) {
        LocalDate day = LocalDate.ofInstant(end, zone).plusMonths(renewalMonths).plusDays(1);
        return day.atStartOfDay(zone).toInstant();
    }
}
