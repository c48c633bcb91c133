package org.iltizam.web;

import java.nio.charset.StandardCharsets;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a password of a local account must be: too long to be guessed, and short enough for bcrypt to take all of it. */
public final class Passwords {

    /** In characters. */
    public static final int SHORTEST = 12;

    /** In bytes of UTF-8: an Arabic letter has two. */
    public static final int MOST_BYTES = 72;

    private Passwords() {}

    /** @return {@code passwordShort} or {@code passwordLong} at the field {@code password}, null when it will do */
    public static @Nullable Refusal refusal(String password) {
        if (password.length() < SHORTEST) {
            return Refusal.at("password", "passwordShort", SHORTEST);
        }
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Refusal.at("password", "passwordLong", MOST_BYTES, MOST_BYTES / 2)
                : null;
    }
}
