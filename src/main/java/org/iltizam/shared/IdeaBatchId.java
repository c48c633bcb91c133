package org.iltizam.shared;

import java.util.Objects;

/** Answers to ideas that are put to the committee together, e.g. {@code nap3-b4}. */
public record IdeaBatchId(String value) {

    public IdeaBatchId {
        Objects.requireNonNull(value);
    }

    public static IdeaBatchId of(PlanId plan, int number) {
        return new IdeaBatchId(plan.value() + "-b" + number);
    }

    public static boolean isBatch(String key) {
        return key.matches("[^-]+-b\\d{1,9}");
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.lastIndexOf('-')));
    }

    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
