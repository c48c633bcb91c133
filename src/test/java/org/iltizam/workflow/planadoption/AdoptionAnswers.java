package org.iltizam.workflow.planadoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.CardId;
import org.jspecify.annotations.Nullable;

/** What people answer on the way of a plan. */
final class AdoptionAnswers {

    static final Map<String, Object> FOR = Map.of("vote", "FOR");
    static final Map<String, Object> AGAINST = Map.of("vote", "AGAINST", "dissent", "عدد الالتزامات كبير");
    static final Map<String, Object> APPROVAL =
            Map.of("approval", "approved", "approvedOn", "2024-02-05", "document", "محضر مجلس الحكومة رقم 12");
    static final Map<String, Object> RETURNED = Map.of("approval", "returned", "reason", "الميزانية غير محددة");
    static final Map<String, Object> SUBMISSION = Map.of(
            "submittedOn", "2024-02-05", "document", "خطة العمل، النسخة 1", "address", "https://example.org/plan.pdf");

    private AdoptionAnswers() {}

    static Map<String, Object> take(CardId card, int number) {
        return Map.of("cardId", card.value(), "decision", "TAKE", "planNumber", number, "axis", "الشفافية");
    }

    static Map<String, Object> leave(CardId card, @Nullable String reason) {
        Map<String, Object> row = new HashMap<>(Map.of("cardId", card.value(), "decision", "LEAVE"));
        if (reason != null) {
            row.put("reasonAr", reason);
        }
        return row;
    }

    static Map<String, Object> plan(Object... rows) {
        return new HashMap<>(Map.of("cards", new ArrayList<>(List.of(rows))));
    }

    /** The same plan, with that let pass. */
    static Map<String, Object> waiving(Map<String, Object> plan, String... blockers) {
        Map<String, Object> answer = new HashMap<>(plan);
        answer.put("waived", List.of(blockers));
        answer.put("waiverAr", "ضيق الوقت");
        return answer;
    }
}
