package org.iltizam.web;

import java.util.List;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;

/** What several cards say in one field, beside one another, so that one can be chosen. */
public record Columns(String field, List<Column> columns) {

    /** @param texts empty where the card says nothing */
    public record Column(String number, LocalizedText title, List<Text> texts) {}

    public record Text(Language language, String text) {}
}
