package org.iltizam.web;

import java.util.Map;
import org.iltizam.shared.Language;

/** The texts of the interface in one language. */
public interface Messages {

    Language language();

    /** The text of that key; arguments fill the ICU pattern. A key without a text is shown as the key. */
    String get(String key, Object... args);

    /** The same for a pattern whose arguments have names. */
    String named(String key, Map<String, Object> args);

    boolean has(String key);
}
