package org.iltizam.idea.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.idea.IdeaState;
import org.iltizam.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which ideas the address asks for: those of some states, all that were received, or, where it says nothing known, those
 * that are public. Before an idea is public, nobody but the coordinator knows of it.
 *
 * @param typed as the address says it, empty where it says nothing
 */
record WantedIdeas(String typed, Set<IdeaState> states) {

    private static final String ALL = "ALL";

    private static final Set<IdeaState> PUBLIC =
            Stream.of(IdeaState.values()).filter(IdeaState::isPublic).collect(Collectors.toUnmodifiableSet());

    static WantedIdeas of(@Nullable String typed, boolean coordinator) {
        List<String> words = typed == null ? List.of() : Arrays.asList(typed.split(",", -1));
        if (coordinator && words.contains(ALL)) {
            return new WantedIdeas(ALL, EnumSet.allOf(IdeaState.class));
        }
        Set<IdeaState> states = Stream.of(IdeaState.values())
                .filter(state -> words.contains(state.name()) && (coordinator || state.isPublic()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IdeaState.class)));
        return states.isEmpty()
                ? new WantedIdeas("", PUBLIC)
                : new WantedIdeas(states.stream().map(Enum::name).collect(Collectors.joining(",")), states);
    }

    String heading(Page page) {
        if (typed.isEmpty()) {
            return page.text("idea.list.published");
        }
        return typed.equals(ALL)
                ? page.text("idea.list.received")
                : states.stream().map(state -> page.text("idea.state." + state)).collect(Collectors.joining(" · "));
    }
}
