package org.iltizam.web;

import org.iltizam.shared.Language;

/** The texts of the interface, one language at a time. */
public interface TextsByLanguage {

    Messages in(Language language);
}
