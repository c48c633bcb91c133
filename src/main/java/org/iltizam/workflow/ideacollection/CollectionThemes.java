package org.iltizam.workflow.ideacollection;

import java.util.List;
import org.iltizam.idea.IdeaThemes;
import org.iltizam.workflow.engine.VisibleToModels;

/** The themes that each have a meeting. */
@VisibleToModels("collectionThemes")
public class CollectionThemes {

    private final IdeaThemes themes;

    CollectionThemes(IdeaThemes themes) {
        this.themes = themes;
    }

    public List<String> of(String collection) {
        return themes.of(CollectionKey.plan(collection)).stream()
                .map(theme -> theme.id().value())
                .toList();
    }
}
