package org.iltizam.shared;

/** The progress report of a commitment on one period, named by the month in which it ends: {@code nap3-c7-2025-12}. */
public record ReportId(String value) {

    private static final int PERIOD = "-2025-12".length();

    public static ReportId of(CommitmentId commitment, String period) {
        return new ReportId(commitment.value() + "-" + period);
    }

    public static boolean isReport(String key) {
        return key.matches("[^-]+-c\\d{1,9}-\\d{4}-\\d{2}");
    }

    public CommitmentId commitment() {
        return new CommitmentId(value.substring(0, value.length() - PERIOD));
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.indexOf('-')));
    }

    /** The last month of the period, e.g. {@code 2025-12}. */
    public String period() {
        return value.substring(value.length() - PERIOD + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
