package org.iltizam.dashboard.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.plan.Theme;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.web.RecordLine;
import org.jspecify.annotations.Nullable;

/**
 * The themes of a plan as the reader may see them: proposals and lists that are not agreed yet are work of the committee.
 *
 * @param stage how far the themes are, and what comes
 * @param timeline null until it is published
 * @param themes those that the reader may see, with the number of each
 * @param proposals null while they are not for this reader
 */
public record ThemesView(
        PlanId id,
        LocalizedText plan,
        String stage,
        @Nullable Timeline timeline,
        List<Theme> themes,
        @Nullable List<ProposalLine> proposals,
        List<RecordLine> record) {

    /**
     * @param leadDays the days between its publication and the opening of the ideas
     * @param late why there were fewer than the standard asks for; null where there were enough
     */
    public record Timeline(
            Instant publishedAt,
            int leadDays,
            int daysAsked,
            @Nullable LocalizedText late,
            LocalizedText ways,
            List<PhaseDates> phases) {}

    public record PhaseDates(String name, LocalDate opens, LocalDate closes) {}

    /** @param seat who the seat belongs to, in the reader's language */
    public record ProposalLine(
            int number,
            LocalizedText title,
            @Nullable String why,
            String seat,
            @Nullable Integer theme,
            @Nullable String notKept) {}
}
