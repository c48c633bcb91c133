package org.iltizam.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The code by which somebody without an account finds again what they gave: twelve signs in groups of four. */
public final class ReceiptCode {

    /** Without letters that look like digits or like one another, for whoever copies it by hand. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    public static String random() {
        return written(RANDOM.ints(LENGTH, 0, SIGNS.length()));
    }

    /** The same secret gives the same code again, so that neither need be stored. */
    public static String of(String secret) {
        byte[] hash = Sha256.of("receipt:" + secret);
        return written(IntStream.range(0, LENGTH)
                .map(place -> (((hash[2 * place] & 0xff) << 8) + (hash[2 * place + 1] & 0xff)) % SIGNS.length()));
    }

    /** As it was handed out, however it was typed: small letters, spaces, without dashes. */
    public static String typed(String typed) {
        return grouped(typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    private static String written(IntStream places) {
        return grouped(
                places.mapToObj(place -> SIGNS.substring(place, place + 1)).collect(Collectors.joining()));
    }

    private static String grouped(String signs) {
        return GROUP.matcher(signs).replaceAll("$1-");
    }
}
