package org.iltizam.workflow.carddrafting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.commitment.Activity;
import org.iltizam.commitment.CardContent;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The fields of a card in a form. */
public record CardForm(
        @Nullable String titleAr,
        @Nullable String titleFr,
        @Nullable String titleEn,
        @Nullable String language,
        @Nullable String problem,
        @Nullable String causes,
        @Nullable String doneSoFar,
        @Nullable String solution,
        @Nullable String openness,
        @Nullable List<ActivityRow> activities,
        @Nullable String expectedResults,
        @Nullable String followUpIndicators,
        @Nullable String impactIndicators,
        @Nullable String budget,
        @Nullable String partners) {

    public record ActivityRow(
            @Nullable String title,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    public CardContent content() {
        List<Activity> rows = activities == null
                ? List.of()
                : activities.stream()
                        .filter(row -> row.title() != null && !row.title().isBlank())
                        .map(row -> new Activity(Objects.requireNonNull(row.title()), row.start(), row.end()))
                        .toList();
        return new CardContent(
                new LocalizedText(titleAr, titleFr, titleEn),
                language == null ? Language.AR : Language.of(language),
                problem,
                causes,
                doneSoFar,
                solution,
                openness,
                rows,
                expectedResults,
                followUpIndicators,
                impactIndicators,
                budget,
                partners);
    }

    /** The form keys of a card's contents. */
    public static Map<String, Object> fields(CardContent content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "titleAr", content.title().ar());
        put(fields, "titleFr", content.title().fr());
        put(fields, "titleEn", content.title().en());
        fields.put("language", content.language().code());
        put(fields, "problem", content.problem());
        put(fields, "causes", content.causes());
        put(fields, "doneSoFar", content.doneSoFar());
        put(fields, "solution", content.solution());
        put(fields, "openness", content.openness());
        fields.put(
                "activities", content.activities().stream().map(CardForm::row).toList());
        put(fields, "expectedResults", content.expectedResults());
        put(fields, "followUpIndicators", content.followUpIndicators());
        put(fields, "impactIndicators", content.impactIndicators());
        put(fields, "budget", content.budget());
        put(fields, "partners", content.partners());
        return fields;
    }

    private static Map<String, Object> row(Activity activity) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", activity.title());
        put(row, "start", activity.start() == null ? null : activity.start().toString());
        put(row, "end", activity.end() == null ? null : activity.end().toString());
        return row;
    }

    private static void put(Map<String, Object> fields, String key, @Nullable String value) {
        if (value != null) {
            fields.put(key, value);
        }
    }
}
