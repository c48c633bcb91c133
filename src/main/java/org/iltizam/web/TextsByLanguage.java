package org.iltizam.web;

import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;

/** The texts of the interface, one language at a time. */
public interface TextsByLanguage {

    Messages in(Language language);

    default LocalizedText inEach(String key, Object... args) {
        return LocalizedText.each(language -> in(language).get(key, args));
    }
}
