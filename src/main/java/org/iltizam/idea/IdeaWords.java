package org.iltizam.idea;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of an idea, made alike: without vowel signs and endings of spelling, without what is joined in front. */
final class IdeaWords {

    private static final int SHORTEST = 3;
    private static final Set<String> EVERYWHERE = Stream.of(
                    "إلى", "على", "من", "عن", "في", "مع", "كل", "هذا", "هذه", "التي", "الذي", "أو", "les", "des", "une",
                    "dans", "pour", "par", "sur", "avec", "chaque", "tous", "toutes", "the", "and", "for", "with",
                    "all", "every")
            .map(IdeaWords::plain)
            .collect(Collectors.toUnmodifiableSet());

    private IdeaWords() {}

    static Set<String> of(IdeaText idea) {
        return of(idea.title() + " " + idea.text());
    }

    static Set<String> of(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !EVERYWHERE.contains(word))
                .map(IdeaWords::stem)
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[\\p{Mn}\\u0640]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    /** "and", "with", "for" and the article are written together with the word. */
    private static String stem(String word) {
        String rest = word.length() > SHORTEST + 1 && word.charAt(0) == 'و' ? word.substring(1) : word;
        for (String front : new String[] {"بال", "كال", "فال", "لل", "ال"}) {
            if (rest.startsWith(front) && rest.length() - front.length() >= SHORTEST) {
                return rest.substring(front.length());
            }
        }
        return rest;
    }
}
