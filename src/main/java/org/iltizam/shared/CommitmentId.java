package org.iltizam.shared;

/** An adopted commitment: plan code and its number in the plan, e.g. {@code nap3-c7}. */
public record CommitmentId(String value) {

    public static CommitmentId of(PlanId plan, int number) {
        return new CommitmentId(plan.value() + "-c" + number);
    }

    /** Whether a business key names a commitment: {@code nap3-c7}, and not its report {@code nap3-c7-2025-12}. */
    public static boolean isCommitment(String key) {
        return key.matches("[^-]+-c\\d{1,9}");
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.lastIndexOf('-')));
    }

    /** The number by which the adopted plan lists it. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
