package org.iltizam.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text in up to three languages. A missing translation is missing: it is never replaced silently, {@link #shownIn}
 * says which language it fell back to.
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(
        @Nullable String ar, @Nullable String fr, @Nullable String en) {

    public static final LocalizedText NONE = new LocalizedText(null, null, null);

    public static LocalizedText arabic(String text) {
        return written(Language.AR, text);
    }

    /** What somebody wrote in one language. */
    public static LocalizedText written(Language language, String text) {
        return each(candidate -> candidate == language ? text : null);
    }

    /** @param words null where there are none in that language */
    public static LocalizedText each(Function<Language, @Nullable String> words) {
        return new LocalizedText(words.apply(Language.AR), words.apply(Language.FR), words.apply(Language.EN));
    }

    public Optional<String> in(Language language) {
        String text = switch (language) {
            case AR -> ar;
            case FR -> fr;
            case EN -> en;
        };
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    /** The text to show to a reader of that language, with the language it is really in. */
    public Shown shownIn(Language wanted) {
        for (Language candidate : new Language[] {wanted, Language.AR, Language.FR, Language.EN}) {
            Optional<String> text = in(candidate);
            if (text.isPresent()) {
                return new Shown(text.get(), candidate, candidate != wanted);
            }
        }
        return new Shown("", wanted, true);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return shownIn(Language.AR).text().isEmpty();
    }

    /** @param missing the wanted language has no text of its own, and the page has to say so */
    public record Shown(String text, Language language, boolean missing) {}
}
