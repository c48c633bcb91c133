package org.iltizam.committee;

import java.util.Objects;
import org.iltizam.shared.PlanId;

/** A renewal of a plan's committee, e.g. {@code nap3-renewal}, {@code nap3-renewal2}. */
public record RenewalId(String value) {

    public RenewalId {
        Objects.requireNonNull(value);
    }

    public static RenewalId of(PlanId plan, int number) {
        return new RenewalId(plan + "-renewal" + (number == 1 ? "" : String.valueOf(number)));
    }

    public static boolean isRenewal(String key) {
        return key.matches("[a-z0-9]+-renewal\\d*");
    }

    @Override
    public String toString() {
        return value;
    }
}
