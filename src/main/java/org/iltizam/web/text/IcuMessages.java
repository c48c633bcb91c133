package org.iltizam.web.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.Messages;
import org.jspecify.annotations.Nullable;

/** The texts of one language; plurals and choices by ICU patterns. */
final class IcuMessages implements Messages {

    // a name in another script must not pull the words around it out of order
    private static final char ISOLATE = '\u2068';
    private static final char END_ISOLATE = '\u2069';

    private static final Set<Byte> LEFT_TO_RIGHT = Set.of(Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    private static final Set<Byte> RIGHT_TO_LEFT =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    private final Language language;
    private final Map<String, String> patterns;
    private final boolean strict;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** @param strict a missing key is a mistake that a test must find, not a word to show */
    IcuMessages(Language language, Map<String, String> patterns, boolean strict) {
        this.language = language;
        this.patterns = patterns;
        this.strict = strict;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    @Override
    public String get(String key, Object... args) {
        MessageFormat format = format(key);
        return format == null ? key : format.format(readable(args));
    }

    @Override
    public String named(String key, Map<String, Object> args) {
        MessageFormat format = format(key);
        return format == null ? key : format.format(args);
    }

    private @Nullable MessageFormat format(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            if (strict) {
                throw new IllegalArgumentException("No text in " + language + " for " + key);
            }
            return null;
        }
        // formats keep state while they format: each call takes a copy of the parsed one
        return formats.computeIfAbsent(key, k -> parse(k, pattern)).clone();
    }

    private MessageFormat parse(String key, String pattern) {
        try {
            return new MessageFormat(pattern, numbers());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The text " + key + " in " + language + " is no ICU pattern", e);
        }
    }

    /** Whoever reads French here sets thousands apart by a space; CLDR says a point, which reads as a fraction. */
    private ULocale numbers() {
        return language == Language.FR ? ULocale.FRENCH : ULocale.forLocale(language.locale());
    }

    private Object[] readable(Object[] args) {
        Object[] readable = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            readable[i] = readable(args[i]);
        }
        return readable;
    }

    private @Nullable Object readable(@Nullable Object arg) {
        if (arg == null || arg instanceof Number) {
            return arg;
        }
        if (arg instanceof String text) {
            return runsAgainst(text) && text.indexOf(ISOLATE) < 0 ? ISOLATE + text + END_ISOLATE : text;
        }
        if (arg instanceof LocalizedText text) {
            return ISOLATE + text.shownIn(language).text() + END_ISOLATE;
        }
        return arg instanceof Enum<?> constant ? constant.name() : arg.toString();
    }

    /** Whether a letter of it goes the other way; figures and signs follow whatever stands around them. */
    private boolean runsAgainst(String text) {
        Set<Byte> against = language.direction().equals("rtl") ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
        return text.codePoints().anyMatch(letter -> against.contains(Character.getDirectionality(letter)));
    }
}
