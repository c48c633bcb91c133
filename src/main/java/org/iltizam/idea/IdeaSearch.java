package org.iltizam.idea;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader types to find an idea. All words have to be there, however they are spelt ({@link IdeaWords}), the last
 * letters may be missing; what holds no such word ("5G") is sought letter by letter.
 *
 * @param condition of an idea, with the parameter {@code sought}
 */
record IdeaSearch(String condition, @Nullable String sought) {

    private static final IdeaSearch ANYTHING = new IdeaSearch("", null);

    static IdeaSearch of(@Nullable String query) {
        if (query == null) {
            return ANYTHING;
        }
        Set<String> words = IdeaWords.of(query);
        return words.isEmpty()
                ? new IdeaSearch(
                        " and (title ilike :sought or text ilike :sought)",
                        "%" + query.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                : new IdeaSearch(
                        " and to_tsvector('simple', coalesce(words, '')) @@ to_tsquery('simple', :sought)",
                        words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & ")));
    }
}
