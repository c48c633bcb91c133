package org.iltizam.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a card says. The title exists in up to three languages, the rest is written in {@code language}.
 *
 * @param openness how the commitment opens government: transparency, participation, accountability
 * @param followUpIndicators one a line, as {@code impactIndicators} and {@code partners}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CardContent(
        LocalizedText title,
        Language language,
        @Nullable String problem,
        @Nullable String causes,
        @Nullable String doneSoFar,
        @Nullable String solution,
        @Nullable String openness,
        List<Activity> activities,
        @Nullable String expectedResults,
        @Nullable String followUpIndicators,
        @Nullable String impactIndicators,
        @Nullable String budget,
        @Nullable String partners) {

    public CardContent {
        activities = activities == null ? List.of() : List.copyOf(activities);
    }

    /** Activities that end before they begin, each at the row of its form. */
    public List<Refusal> misdated() {
        return IntStream.range(0, activities.size())
                .filter(i -> activities.get(i).endsBeforeStart())
                .mapToObj(i -> Refusal.at(
                        "activities[" + i + "].end",
                        "endBeforeStart",
                        activities.get(i).title()))
                .toList();
    }

    public static CardContent titled(LocalizedText title) {
        return new CardContent(
                title, Language.AR, null, null, null, null, null, List.of(), null, null, null, null, null);
    }
}
