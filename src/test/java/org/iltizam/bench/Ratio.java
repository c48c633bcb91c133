package org.iltizam.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Two ways of doing the same, measured in turn within one run: A B A B … The machine's speed may drift, the ratio of
 * neighbours does not.
 */
final class Ratio {

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();

    interface Act {
        void run() throws Exception;
    }

    /** Milliseconds of one call, the median of several within each round. */
    static Ratio measure(int rounds, int calls, Act ours, Act theirs) throws Exception {
        Ratio ratio = new Ratio();
        ours.run();
        theirs.run();
        for (int round = 0; round < rounds; round++) {
            ratio.ours.add(medianMillis(calls, ours));
            ratio.theirs.add(medianMillis(calls, theirs));
        }
        return ratio;
    }

    static double medianMillis(int calls, Act act) throws Exception {
        double[] millis = new double[calls];
        for (int call = 0; call < calls; call++) {
            long start = System.nanoTime();
            act.run();
            millis[call] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[calls / 2];
    }

    double ours() {
        return median(ours);
    }

    double theirs() {
        return median(theirs);
    }

    /** How many times faster ours is: median, least and greatest of the rounds. */
    String faster() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(theirs.get(i) / ours.get(i));
        }
        return spread(ratios);
    }

    static String spread(List<Double> ratios) {
        double[] sorted =
                ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT, "%.2f× (%.2f–%.2f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
