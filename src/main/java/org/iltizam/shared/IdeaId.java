package org.iltizam.shared;

import java.util.Objects;

/** An idea: plan code and number in the plan, as people cite it, e.g. {@code nap3-i17}. */
public record IdeaId(String value) {

    public IdeaId {
        Objects.requireNonNull(value);
    }

    public static IdeaId of(PlanId plan, int number) {
        return new IdeaId(plan.value() + "-i" + number);
    }

    /** Whether a business key names an idea: {@code nap3-i17}, and not the collection {@code nap3-ideas}. */
    public static boolean isIdea(String key) {
        return key.matches("[^-]+-i\\d{1,9}");
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.lastIndexOf('-')));
    }

    /** The number by which people cite the idea within its plan. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
