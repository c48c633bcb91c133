package org.iltizam.commitment;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.web.Dates;
import org.jspecify.annotations.Nullable;

/** A field of a card as plain text: to be read, and to be compared with what it said before. */
public final class FieldTexts {

    private FieldTexts() {}

    /** Each title and each activity on a line of its own. */
    public static String of(CardContent content, CardField field, Dates dates) {
        return of(content, field, dates, "\n");
    }

    /** All on one line, as a fact of a mail. */
    public static String inOneLine(CardContent content, CardField field, Dates dates) {
        return of(content, field, dates, " · ");
    }

    private static String of(CardContent content, CardField field, Dates dates, String separator) {
        return text(
                switch (field) {
                    case TITLE ->
                        Stream.of(
                                        content.title().ar(),
                                        content.title().fr(),
                                        content.title().en())
                                .filter(title -> title != null && !title.isBlank())
                                .collect(Collectors.joining(separator));
                    case PROBLEM -> content.problem();
                    case CAUSES -> content.causes();
                    case DONE_SO_FAR -> content.doneSoFar();
                    case SOLUTION -> content.solution();
                    case OPENNESS -> content.openness();
                    case ACTIVITIES ->
                        content.activities().stream()
                                .map(activity -> line(activity, dates))
                                .collect(Collectors.joining(separator));
                    case EXPECTED_RESULTS -> content.expectedResults();
                    case FOLLOW_UP_INDICATORS -> content.followUpIndicators();
                    case IMPACT_INDICATORS -> content.impactIndicators();
                    case BUDGET -> content.budget();
                    case PARTNERS -> content.partners();
                });
    }

    private static String line(Activity activity, Dates dates) {
        String span = dates.span(activity.start(), activity.end());
        return "• " + activity.title() + (span.isEmpty() ? "" : " (\u2068" + span + "\u2069)");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
