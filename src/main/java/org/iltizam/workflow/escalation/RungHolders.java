package org.iltizam.workflow.escalation;

import java.util.List;
import org.iltizam.workflow.engine.VisibleToModels;
import org.jspecify.annotations.Nullable;

/** Whom a rung asks: one person, or everybody of a role. */
@VisibleToModels("rungHolders")
public class RungHolders {

    public @Nullable String assignee(String holder) {
        return holder.isEmpty() ? null : holder;
    }

    public List<String> groups(String group) {
        return group.isEmpty() ? List.of() : List.of(group);
    }
}
