package org.iltizam.shared;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader types to find something. All words have to be there, however they are spelt ({@link PlainWords}), the
 * last letters of a longer one may be missing; what holds no such word ("%") is sought letter by letter.
 */
public final class Search {

    private final String typed;
    private final Set<String> words;

    private Search(String typed) {
        this.typed = typed.strip();
        words = PlainWords.of(typed);
    }

    public static Search of(@Nullable String typed) {
        return new Search(typed == null ? "" : typed);
    }

    public boolean forAnything() {
        return typed.isEmpty();
    }

    /** In texts at hand a part of a word is enough. */
    public boolean finds(LocalizedText name, String... others) {
        String text = PlainWords.joined(name, others);
        return PlainWords.plain(text).contains(PlainWords.plain(typed))
                || (!words.isEmpty() && has(PlainWords.of(text)));
    }

    private boolean has(Set<String> there) {
        return words.stream()
                .allMatch(word -> there.contains(word)
                        || (PlainWords.isLong(word) && there.stream().anyMatch(other -> other.startsWith(word))));
    }

    /**
     * The same of rows, for a {@code where}.
     *
     * @param words a column with what {@link PlainWords#kept} of the texts is
     * @param texts their columns
     */
    public String condition(String words, String... texts) {
        if (forAnything()) {
            return "";
        }
        return this.words.isEmpty()
                ? Stream.of(texts)
                        .map(text -> text + " ilike :sought")
                        .collect(Collectors.joining(" or ", " and (", ")"))
                : " and to_tsvector('simple', coalesce(" + words + ", '')) @@ to_tsquery('simple', :sought)";
    }

    /** The parameter of that condition. */
    public @Nullable String sought() {
        if (forAnything()) {
            return null;
        }
        return words.isEmpty()
                ? "%" + typed.replaceAll("([%_\\\\])", "\\\\$1") + "%"
                : words.stream()
                        .map(word -> "'" + word + "'" + (PlainWords.isLong(word) ? ":*" : ""))
                        .collect(Collectors.joining(" & "));
    }
}
