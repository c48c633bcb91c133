package org.iltizam.shared;

import java.util.Objects;

/** A theme of a plan, e.g. {@code nap3-t2}. */
public record ThemeId(String value) {

    public ThemeId {
        Objects.requireNonNull(value);
    }

    public static ThemeId of(PlanId plan, int number) {
        return new ThemeId(plan.value() + "-t" + number);
    }

    /** Whether a business key names a theme: {@code nap3-t2}, and not the theme setting {@code nap3-themes}. */
    public static boolean isTheme(String key) {
        return key.matches("[^-]+-t\\d{1,9}");
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
