package org.iltizam.shared;

import java.util.Objects;

/** The public consultation on the cards of a plan, e.g. {@code nap3-consultation}; a plan has one. */
public record ConsultationId(String value) {

    private static final String END = "-consultation";

    public ConsultationId {
        Objects.requireNonNull(value);
    }

    public static ConsultationId of(PlanId plan) {
        return new ConsultationId(plan.value() + END);
    }

    public static boolean isConsultation(String key) {
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
