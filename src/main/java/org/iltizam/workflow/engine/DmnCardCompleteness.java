package org.iltizam.workflow.engine;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.commitment.CardCompleteness;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The gaps of a card by the decision table {@code cardCompleteness}, which is told how much each field says. */
@Component
class DmnCardCompleteness implements CardCompleteness {

    private final DecisionTable table = DecisionTable.named("cardCompleteness", "card-completeness.dmn");

    @Override
    public List<CardField> missing(CardContent content) {
        Set<CardField> missing = EnumSet.noneOf(CardField.class);
        for (Map<String, Object> row : table.rows(inputs(content))) {
            missing.add(CardField.of(DecisionTable.word(row, "missing")));
        }
        return List.copyOf(missing);
    }

    private static Map<String, Object> inputs(CardContent content) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("titleLength", length(content.title().shownIn(Language.AR).text()));
        inputs.put("problemLength", length(content.problem()));
        inputs.put("causesLength", length(content.causes()));
        inputs.put("doneSoFarLength", length(content.doneSoFar()));
        inputs.put("solutionLength", length(content.solution()));
        inputs.put("opennessLength", length(content.openness()));
        inputs.put("expectedResultsLength", length(content.expectedResults()));
        inputs.put("followUpIndicatorsLength", length(content.followUpIndicators()));
        inputs.put("impactIndicatorsLength", length(content.impactIndicators()));
        inputs.put("budgetLength", length(content.budget()));
        inputs.put("partnersLength", length(content.partners()));
        inputs.put("activityCount", content.activities().size());
        inputs.put("undatedActivityCount", (int) content.activities().stream()
                .filter(activity -> activity.start() == null || activity.end() == null)
                .count());
        return inputs;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.strip().length();
    }
}
