package org.iltizam.workflow.ideaanalysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaThemes;
import org.springframework.stereotype.Component;

/** What the theme of an idea says in each language. */
@Component
class ThemeWords {

    private final IdeaThemes themes;

    ThemeWords(IdeaThemes themes) {
        this.themes = themes;
    }

    List<String> of(Idea idea) {
        return themes.of(idea.plan()).stream()
                .filter(theme -> theme.id().equals(idea.theme()))
                .map(IdeaThemes.IdeaTheme::title)
                .flatMap(title -> Stream.of(title.ar(), title.fr(), title.en()))
                .filter(Objects::nonNull)
                .toList();
    }
}
