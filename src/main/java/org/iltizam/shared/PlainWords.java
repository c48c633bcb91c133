package org.iltizam.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a text, made alike: without vowel signs and endings of spelling, without what is joined in front. */
public final class PlainWords {

    private static final int SHORTEST = 3;
    private static final Set<String> EVERYWHERE = Stream.of(
                    "إلى", "على", "من", "عن", "في", "مع", "كل", "هذا", "هذه", "التي", "الذي", "أو", "les", "des", "une",
                    "dans", "pour", "par", "sur", "avec", "chaque", "tous", "toutes", "the", "and", "for", "with",
                    "all", "every")
            .map(PlainWords::plain)
            .collect(Collectors.toUnmodifiableSet());

    private PlainWords() {}

    public static Set<String> of(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !EVERYWHERE.contains(word))
                .map(PlainWords::stem)
                .filter(word -> isLong(word) || word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is kept beside texts so that they are found by {@link Search}. */
    public static String kept(LocalizedText text, String... others) {
        return String.join(" ", of(joined(text, others)));
    }

    static boolean isLong(String word) {
        return word.length() >= SHORTEST;
    }

    static String joined(LocalizedText text, String... others) {
        return Stream.concat(Stream.<@Nullable String>of(text.ar(), text.fr(), text.en()), Stream.of(others))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[\\p{Mn}\\u0640]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    /** "and", "with", "for" and the article are written together with the word. */
    private static String stem(String word) {
        return withoutArticle(word.length() > SHORTEST + 1 && word.charAt(0) == 'و' ? word.substring(1) : word);
    }

    // again and again: a word that begins like the article is the same word behind one
    private static String withoutArticle(String word) {
        for (String front : new String[] {"بال", "كال", "فال", "لل", "ال"}) {
            if (word.startsWith(front) && word.length() - front.length() >= SHORTEST) {
                return withoutArticle(word.substring(front.length()));
            }
        }
        return word;
    }
}
