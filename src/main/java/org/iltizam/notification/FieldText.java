package org.iltizam.notification;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.commitment.Activity;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.jspecify.annotations.Nullable;

/** What one field of a card says, as text. */
final class FieldText {

    private FieldText() {}

    static String of(CardContent content, CardField field, Wording words) {
        String text = switch (field) {
            case TITLE -> title(content);
            case PROBLEM -> content.problem();
            case CAUSES -> content.causes();
            case DONE_SO_FAR -> content.doneSoFar();
            case SOLUTION -> content.solution();
            case OPENNESS -> content.openness();
            case ACTIVITIES ->
                content.activities().stream()
                        .map(activity -> activity(activity, words))
                        .collect(Collectors.joining(" · "));
            case EXPECTED_RESULTS -> content.expectedResults();
            case FOLLOW_UP_INDICATORS -> content.followUpIndicators();
            case IMPACT_INDICATORS -> content.impactIndicators();
            case BUDGET -> content.budget();
            case PARTNERS -> content.partners();
        };
        return text == null ? "" : text;
    }

    private static String title(CardContent content) {
        return joined(
                " / ",
                content.title().ar(),
                content.title().fr(),
                content.title().en());
    }

    private static String activity(Activity activity, Wording words) {
        String days = joined(" – ", words.day(activity.start()), words.day(activity.end()));
        return days.isEmpty() ? activity.title() : activity.title() + " (" + days + ")";
    }

    private static String joined(String separator, @Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(separator));
    }
}
