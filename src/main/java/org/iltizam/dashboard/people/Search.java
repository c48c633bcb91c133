package org.iltizam.dashboard.people;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Looks for a part of a name, or of another word by which somebody is known, in capitals or not. */
final class Search {

    private final String wanted;

    Search(String wanted) {
        this.wanted = wanted.strip().toLowerCase(Locale.ROOT);
    }

    boolean finds(LocalizedText name, String... words) {
        return Stream.concat(Stream.of(words), Stream.<@Nullable String>of(name.ar(), name.fr(), name.en()))
                .filter(Objects::nonNull)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
