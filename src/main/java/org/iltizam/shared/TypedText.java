package org.iltizam.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed, as it can be kept and read. */
public final class TypedText {

    /** NUL breaks the database, overrides turn the reading of a line around. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202D\\u202E]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u2028\\u2029]+");

    private TypedText() {}

    /** Without unreadable signs and without space around it; nothing typed is an empty text. */
    public static String readable(@Nullable String typed) {
        return typed == null
                ? ""
                : UNREADABLE.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** A name, an address: readable, on one line. */
    public static String line(@Nullable String typed) {
        return SPACE.matcher(readable(typed)).replaceAll(" ");
    }
}
