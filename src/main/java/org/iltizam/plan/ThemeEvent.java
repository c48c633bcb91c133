package org.iltizam.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** What happens to the themes of a plan; the record of it stands under {@link ThemeSetting#subject}. */
public sealed interface ThemeEvent extends Recorded {

    @Override
    default String subject() {
        return ThemeSetting.subject(plan());
    }

    /** @param closesAt until when the seats can propose */
    record ThemesCalledFor(PlanId plan, @Nullable PersonId by, Instant at, Instant closesAt) implements ThemeEvent {}

    /** @param titles of what was proposed; empty where the seat has nothing to propose */
    record ThemesProposed(PlanId plan, PersonId by, Instant at, SeatId seat, List<String> titles)
            implements ThemeEvent {}

    record ThemesDrawnUp(PlanId plan, PersonId by, Instant at, int themes, int proposals, int notKept)
            implements ThemeEvent {}

    record ThemesAgreed(PlanId plan, @Nullable PersonId by, Instant at, int themes, DecisionId decision)
            implements ThemeEvent {}

    record ThemesDeclined(PlanId plan, @Nullable PersonId by, Instant at, DecisionId decision) implements ThemeEvent {}

    /**
     * @param leadDays days between the publication and the opening of the ideas
     * @param reason why there are fewer than the standard asks for
     */
    record TimelinePublished(
            PlanId plan,
            PersonId by,
            Instant at,
            LocalDate ideasOpen,
            int leadDays,
            boolean late,
            @Nullable LocalizedText reason)
            implements ThemeEvent {}

    record ThemesPublished(PlanId plan, @Nullable PersonId by, Instant at, int themes) implements ThemeEvent {}
}
