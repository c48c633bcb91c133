package org.iltizam.bench;

import java.util.Locale;

/** The lines that the bench prints, with the target beside each figure. */
final class Table {

    private Table() {}

    static void title(String text) {
        System.out.printf("%n== %s%n", text);
    }

    static void row(String what, String figure, String target) {
        System.out.printf(Locale.ROOT, "%-62s %-34s target %s%n", what, figure, target);
    }

    static String millis(double value) {
        return String.format(Locale.ROOT, "%.2f ms", value);
    }

    static String times(double value) {
        return String.format(Locale.ROOT, "%.2f×", value);
    }
}
