package org.iltizam.dashboard.people;

import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The fields of a form as somebody typed them. */
record Typed(Map<String, String> fields) {

    /** Without spaces around it; empty where the form has no such field. */
    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    @Nullable
    String filled(String field) {
        return text(field).isEmpty() ? null : text(field);
    }

    LocalizedText name() {
        return new LocalizedText(filled("nameAr"), filled("nameFr"), filled("nameEn"));
    }
}
