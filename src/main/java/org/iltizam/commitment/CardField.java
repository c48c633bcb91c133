package org.iltizam.commitment;

import java.util.Arrays;

/** The fields of a commitment card that a seat can comment on and a version can change. */
public enum CardField {
    TITLE,
    PROBLEM,
    CAUSES,
    DONE_SO_FAR,
    SOLUTION,
    OPENNESS,
    ACTIVITIES,
    EXPECTED_RESULTS,
    FOLLOW_UP_INDICATORS,
    IMPACT_INDICATORS,
    BUDGET,
    PARTNERS;

    public static CardField of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such field of a card: " + key));
    }

    /** The key of this field in forms and translations: {@code doneSoFar}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (char c : name().toCharArray()) {
            if (c == '_') {
                key.append('_');
            } else if (key.length() > 0 && key.charAt(key.length() - 1) == '_') {
                key.setCharAt(key.length() - 1, c);
            } else {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }
}
