package org.iltizam.idea;

import java.util.List;
import org.iltizam.plan.Themes;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The themes that the committee has agreed and that are public. */
@Component
class ThemesOfPlan implements IdeaThemes {

    private final Themes themes;

    ThemesOfPlan(Themes themes) {
        this.themes = themes;
    }

    @Override
    public List<IdeaTheme> of(PlanId plan) {
        return themes.published(plan).stream()
                .map(theme -> new IdeaTheme(theme.id(), theme.number(), theme.title()))
                .toList();
    }
}
