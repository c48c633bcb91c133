package org.iltizam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.iltizam.idea.IdeaThemes;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives a plan themes without setting them in a committee; every other plan keeps its own. */
@Component
@Primary
@Profile("test")
public class TestThemes implements IdeaThemes {

    private final IdeaThemes own;
    private final Map<PlanId, List<IdeaTheme>> given = new ConcurrentHashMap<>();

    TestThemes(@Qualifier("themesOfPlan") IdeaThemes own) {
        this.own = own;
    }

    @Override
    public List<IdeaTheme> of(PlanId plan) {
        List<IdeaTheme> themes = given.get(plan);
        return themes == null ? own.of(plan) : themes;
    }

    public List<ThemeId> give(PlanId plan, String... titles) {
        List<IdeaTheme> themes = new ArrayList<>();
        for (String title : titles) {
            int number = themes.size() + 1;
            themes.add(new IdeaTheme(ThemeId.of(plan, number), number, LocalizedText.arabic(title)));
        }
        given.put(plan, List.copyOf(themes));
        return themes.stream().map(IdeaTheme::id).toList();
    }
}
