package org.iltizam.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Refusal;

/** What holds for the fields that persons and organisations share. */
final class FieldRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 2000;

    /** Words that stand in an address where an id could. */
    private static final Set<String> ADDRESSES = Set.of("new", "seats", "organisations");

    private FieldRules() {}

    /** @param taken the code of the refusal of an id that is somebody else's */
    static List<Refusal> id(String id, boolean known, String taken) {
        if (!id.matches("[a-z][a-z0-9-]{1,59}")) {
            return List.of(Refusal.at("id", "idMalformed"));
        }
        return known || ADDRESSES.contains(id) ? List.of(Refusal.at("id", taken)) : List.of();
    }

    static List<Refusal> name(LocalizedText name) {
        List<Refusal> refusals = new ArrayList<>();
        if (name.isEmpty()) {
            refusals.add(Refusal.at("nameAr", "required"));
        }
        for (Language language : Language.values()) {
            int length = name.in(language).map(String::length).orElse(0);
            if (length > LONGEST_NAME) {
                refusals.add(Refusal.at(nameField(language), "tooLong", LONGEST_NAME, length));
            }
        }
        return refusals;
    }

    static String nameField(Language language) {
        return switch (language) {
            case AR -> "nameAr";
            case FR -> "nameFr";
            case EN -> "nameEn";
        };
    }

    static List<Refusal> reason(String reason) {
        if (reason.isBlank()) {
            return List.of(Refusal.at("reason", "required"));
        }
        return reason.length() > LONGEST_REASON
                ? List.of(Refusal.at("reason", "tooLong", LONGEST_REASON, reason.length()))
                : List.of();
    }
}
