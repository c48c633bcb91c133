package org.iltizam.shared;

import java.util.Objects;

/** The adoption of a plan, e.g. {@code nap3-adoption}; a plan has one. */
public record AdoptionId(String value) {

    private static final String END = "-adoption";

    public AdoptionId {
        Objects.requireNonNull(value);
    }

    public static AdoptionId of(PlanId plan) {
        return new AdoptionId(plan.value() + END);
    }

    public static boolean isAdoption(String key) {
        return key.matches("[^-]+" + END);
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.lastIndexOf('-')));
    }

    @Override
    public String toString() {
        return value;
    }
}
