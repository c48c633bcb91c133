package org.iltizam.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * {@code cards/nn.yaml}: what a card says, by the keys of its form.
 *
 * @param first the gaps of a first draft that went back to its lead
 * @param answered what changed with the answers to the comments
 * @param merged of a card into which others were merged
 */
record CardFile(
        Map<String, Object> card,
        @Nullable First first,
        @Nullable Map<String, Object> answered,
        @Nullable Merged merged) {

    record First(List<String> without) {}

    /** @param lead the card whose lead goes on with it */
    record Merged(int lead, LocalizedText title) {}

    Map<String, Object> firstDraft() {
        Map<String, Object> draft = new LinkedHashMap<>(card);
        if (first != null) {
            first.without().forEach(draft::remove);
        }
        return draft;
    }
}
