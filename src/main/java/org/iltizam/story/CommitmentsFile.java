package org.iltizam.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** {@code commitments.yaml}: the commitments of an adopted plan as it prints them, in its order. */
record CommitmentsFile(List<Commitment> commitments) {

    /**
     * @param index the number in the plan's index, where it is another than that of the card
     * @param followUp names of the follow-up indicators
     * @param impact names of the impact indicators
     */
    record Commitment(
            int number,
            @Nullable Integer index,
            String institution,
            LocalizedText title,
            List<Activity> activities,
            List<String> followUp,
            List<String> impact) {}

    /**
     * Start and end are as exact as their print: {@code 2021-03} or {@code 2022-03-31}; null where the cell is blank.
     *
     * @param precision of an end that only looks exact
     * @param presumedEnd what is probably meant by an end that lies before the start
     */
    record Activity(
            String title,
            @Nullable String start,
            @Nullable String end,
            @Nullable Precision precision,
            @Nullable String presumedEnd) {

        /** The first day that the print allows. */
        @Nullable
        LocalDate startsOn() {
            return start == null ? null : day(start, false);
        }

        /** The last day that the print allows, or its presumed reading. */
        @Nullable
        LocalDate endsOn() {
            String last = presumedEnd == null ? end : presumedEnd;
            return last == null ? null : day(last, true);
        }

        private static LocalDate day(String printed, boolean last) {
            if (printed.length() > "2021-03".length()) {
                return LocalDate.parse(printed);
            }
            YearMonth month = YearMonth.parse(printed);
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
    }

    enum Precision {
        /** The plan says "the middle of" a month; the fifteenth stands for it. */
        @JsonProperty("mid")
        MID
    }
}
