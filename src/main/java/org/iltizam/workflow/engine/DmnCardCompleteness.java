package org.iltizam.workflow.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.commitment.CardCompleteness;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The gaps of a card by the decision table {@code cardCompleteness}, which is asked about each part of the card. */
@Component
class DmnCardCompleteness implements CardCompleteness {

    private final DecisionTable table = DecisionTable.named("cardCompleteness", "card-completeness.dmn");

    @Override
    public List<CardField> missing(CardContent content) {
        Set<CardField> missing = EnumSet.noneOf(CardField.class);
        amounts(content)
                .forEach((part, amount) -> table.rows(Map.of("part", part, "amount", amount))
                        .forEach(row -> missing.add(CardField.of(DecisionTable.word(row, "missing")))));
        return List.copyOf(missing);
    }

    /** How many characters or entries each part of the card has, by the names of the decision table. */
    private static Map<String, Integer> amounts(CardContent content) {
        return Map.ofEntries(
                Map.entry("title", length(content.title().shownIn(Language.AR).text())),
                Map.entry("problem", length(content.problem())),
                Map.entry("causes", length(content.causes())),
                Map.entry("doneSoFar", length(content.doneSoFar())),
                Map.entry("solution", length(content.solution())),
                Map.entry("openness", length(content.openness())),
                Map.entry("activities", content.activities().size()),
                Map.entry("undatedActivities", (int) content.activities().stream()
                        .filter(activity -> activity.start() == null || activity.end() == null)
                        .count()),
                Map.entry("expectedResults", length(content.expectedResults())),
                Map.entry("followUpIndicators", length(content.followUpIndicators())),
                Map.entry("impactIndicators", length(content.impactIndicators())),
                Map.entry("budget", length(content.budget())),
                Map.entry("partners", length(content.partners())));
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.strip().length();
    }
}
