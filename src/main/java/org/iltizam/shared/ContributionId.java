package org.iltizam.shared;

import java.util.Objects;

/** What somebody said in a public consultation: plan code, {@code k} and its number, e.g. {@code nap3-k31}. */
public record ContributionId(String value) {

    public ContributionId {
        Objects.requireNonNull(value);
    }

    public static ContributionId of(PlanId plan, int number) {
        return new ContributionId(plan.value() + "-k" + number);
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.lastIndexOf('-')));
    }

    @Override
    public String toString() {
        return value;
    }
}
