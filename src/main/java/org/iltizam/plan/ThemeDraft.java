package org.iltizam.plan;

import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The themes as the coordinator draws them up, and what becomes of each proposal. */
public record ThemeDraft(List<Heading> themes, List<Fate> proposals) {

    public record Heading(LocalizedText title, LocalizedText description) {}

    /**
     * @param theme the place of the theme in the list, counted from 1; null where the proposal is not kept
     * @param reason why it is not kept
     */
    public record Fate(
            String proposal,
            @Nullable Integer theme,
            @Nullable String reason) {}
}
