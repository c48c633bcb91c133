package org.iltizam.shared;

/** A review of a plan: {@code nap3-refresh} at mid-term, {@code nap3-assessment} at the end. */
public record ReviewId(String value) {

    public static ReviewId refresh(PlanId plan) {
        return new ReviewId(plan.value() + "-refresh");
    }

    public static ReviewId assessment(PlanId plan) {
        return new ReviewId(plan.value() + "-assessment");
    }

    public static boolean isReview(String key) {
        return key.matches("[^-]+-(refresh|assessment)");
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.indexOf('-')));
    }

    /** {@code refresh} or {@code assessment}. */
    public String kind() {
        return value.substring(value.indexOf('-') + 1);
    }

    /** At mid-term, when the plan can be amended. */
    public boolean isRefresh() {
        return kind().equals("refresh");
    }

    @Override
    public String toString() {
        return value;
    }
}
