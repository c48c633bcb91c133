package org.iltizam.web;

import org.iltizam.shared.Language;

/** The texts of the interface in one language. */
public interface Messages {

    Language language();

    /** The text of that key; arguments fill the ICU pattern. A key without a text is shown as the key. */
    String get(String key, Object... args);

    boolean has(String key);
}
