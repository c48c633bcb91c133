package org.iltizam.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iltizam.shared.LocalizedText;
import org.iltizam.story.CommitmentsFile.Activity;
import org.iltizam.story.CommitmentsFile.Commitment;
import org.iltizam.story.IdeasFile.Made;

/** Cards out of a printed plan: titles, activities and indicators are the plan's, the rest says in our words what is not. */
final class PlanDrafts {

    private static final String NOT_IN_SOURCE = "غير مذكور في المصدر.";

    private final CommitmentsFile commitments;
    private final IdeasFile ideas;
    private final PlanFile plan;

    PlanDrafts(CommitmentsFile commitments, IdeasFile ideas, PlanFile plan) {
        this.commitments = commitments;
        this.ideas = ideas;
        this.plan = plan;
    }

    CardFile card(int number, LocalizedText title) {
        Map<String, Object> card = new LinkedHashMap<>();
        List<Made> carried = ideas.made().stream()
                .filter(idea -> Objects.equals(idea.card(), number))
                .toList();
        card.put("problem", problem(carried));
        card.put("causes", NOT_IN_SOURCE);
        card.put("doneSoFar", NOT_IN_SOURCE);
        card.put("solution", String.valueOf(title.ar()));
        card.put("openness", carried.isEmpty() ? NOT_IN_SOURCE : about(carried.get(0)));
        card.put("expectedResults", NOT_IN_SOURCE);
        card.put("budget", NOT_IN_SOURCE);
        card.put("partners", NOT_IN_SOURCE);
        Commitment printed = commitments.commitments().stream()
                .filter(commitment -> commitment.number() == number)
                .findFirst()
                .orElse(null);
        card.put("followUpIndicators", printed == null ? NOT_IN_SOURCE : String.join("\n", printed.followUp()));
        card.put("impactIndicators", printed == null ? NOT_IN_SOURCE : String.join("\n", printed.impact()));
        card.put("activities", printed == null ? List.of(unknown()) : activities(printed));
        return new CardFile(card, null, null, null);
    }

    private static String problem(List<Made> carried) {
        if (carried.isEmpty()) {
            return NOT_IN_SOURCE;
        }
        return "أفكار العموم التي تحملها البطاقة:\n"
                + carried.stream().map(Made::title).distinct().collect(Collectors.joining("\n"));
    }

    private static String about(Made idea) {
        return "يندرج مشروع الالتزام في محور «" + idea.theme().title().ar() + "» الذي شارك العموم في نقاشه.";
    }

    private static List<Map<String, Object>> activities(Commitment printed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Activity activity : printed.activities()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("title", activity.title());
            if (activity.startsOn() != null) {
                row.put("start", String.valueOf(activity.startsOn()));
            }
            if (activity.endsOn() != null) {
                row.put("end", String.valueOf(activity.endsOn()));
            }
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> unknown() {
        return Map.of(
                "title",
                NOT_IN_SOURCE,
                "start",
                plan.starts().toString(),
                "end",
                plan.ends().toString());
    }
}
