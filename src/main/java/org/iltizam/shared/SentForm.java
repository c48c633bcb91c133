package org.iltizam.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What came from a form that anybody can send twice, by a double click or by going back in the browser. */
public final class SentForm {

    private SentForm() {}

    /** The same form with the same content has the same key; what was changed after going back has another. */
    public static String key(String form, String... content) {
        String all = form + '\u0000' + String.join("\u0000", content);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
