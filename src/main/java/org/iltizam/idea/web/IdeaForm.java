package org.iltizam.idea.web;

import org.jspecify.annotations.Nullable;

/**
 * The form of a new idea as it was typed. Everything is text, so that whatever was typed can be shown again.
 *
 * @param key the random key that the server gave the empty form
 */
record IdeaForm(
        @Nullable String plan,
        @Nullable String key,
        @Nullable String language,
        @Nullable String title,
        @Nullable String text,
        @Nullable String theme,
        @Nullable String senderEmail,
        @Nullable String origin,
        @Nullable String receivedOn) {

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
