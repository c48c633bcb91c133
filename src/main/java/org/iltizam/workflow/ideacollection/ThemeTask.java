package org.iltizam.workflow.ideacollection;

import java.util.List;
import java.util.Objects;
import org.iltizam.idea.IdeaThemes;
import org.iltizam.shared.Language;
import org.iltizam.shared.ThemeId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task about the meeting of one theme. */
abstract class ThemeTask<F> extends FormTask<F> {

    private final IdeaThemes themes;

    ThemeTask(String task, Class<F> form, IdeaThemes themes) {
        super(IdeaCollectionProcess.ID, task, form);
        this.themes = themes;
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        ThemeId id = theme(item);
        return themes.of(item.plan()).stream()
                .filter(theme -> theme.id().equals(id))
                .map(theme -> new Fact(
                        "idea.beside.theme",
                        theme.number() + " · " + theme.title().shownIn(language).text()))
                .toList();
    }

    static ThemeId theme(WorkItem item) {
        return new ThemeId(Objects.requireNonNull(item.part()));
    }
}
