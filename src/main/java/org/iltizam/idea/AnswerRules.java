package org.iltizam.idea;

import java.util.List;
import java.util.Optional;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Refusal;

/** What an answer needs. */
final class AnswerRules {

    private AnswerRules() {}

    static List<Refusal> of(Answer answer, boolean cardKnown) {
        if (Optional.ofNullable(answer.reason().ar())
                .filter(text -> !text.isBlank())
                .isEmpty()) {
            return List.of(Refusal.at("reasonAr", "required"));
        }
        if (answer.disposition() == Disposition.NOT_TAKEN && answer.obstacle() == null) {
            return List.of(Refusal.at("obstacle", "ideaObstacleMissing"));
        }
        return cardKnown ? List.of() : List.of(Refusal.at("card", "cardNotOfPlan"));
    }
}
