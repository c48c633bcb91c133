package org.iltizam.idea;

import java.util.Locale;
import org.iltizam.shared.Sha256;

/**
 * Receipt codes. A code follows from the random key of its form, so that the same form gets the same code again without
 * either being stored: the database knows hashes only.
 */
final class ReceiptCodes {

    /** Without letters that look like digits or like one another. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;

    private ReceiptCodes() {}

    /** Twelve characters in groups of four. */
    static String of(String key) {
        byte[] hash = Sha256.of("receipt:" + key);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            int two = ((hash[2 * i] & 0xff) << 8) + (hash[2 * i + 1] & 0xff);
            code.append(LETTERS.charAt(two % LETTERS.length()));
        }
        return code.toString();
    }

    /** However it was typed: small letters, spaces, without dashes. */
    static String hashOf(String typed) {
        return hash("code:" + typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    static String hash(String text) {
        return Sha256.hex(text);
    }
}
