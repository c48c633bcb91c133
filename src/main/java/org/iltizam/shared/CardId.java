package org.iltizam.shared;

/** A commitment card: plan code and number in the plan, as people cite it, e.g. {@code nap3-14}. */
public record CardId(String value) {

    public static CardId of(PlanId plan, int number) {
        return new CardId(plan.value() + "-" + number);
    }

    /** Whether a business key names a card: {@code nap3-5}, and not the meeting {@code nap3-m5}. */
    public static boolean isCard(String key) {
        return key.matches("[^-]+-\\d{1,9}");
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.lastIndexOf('-')));
    }

    /** The number by which people cite the card within its plan. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
