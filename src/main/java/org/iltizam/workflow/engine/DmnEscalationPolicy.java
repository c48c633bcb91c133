package org.iltizam.workflow.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.iltizam.deadline.EscalationPolicy;
import org.iltizam.deadline.Rung;
import org.springframework.stereotype.Component;

/** The ladder by the decision table {@code escalationLevel}. */
@Component
class DmnEscalationPolicy implements EscalationPolicy {

    private final DecisionTable table = DecisionTable.named("escalationLevel", "escalation-level.dmn");
    private final Map<Integer, Rung> rungs = new ConcurrentHashMap<>();

    @Override
    public Rung rung(int number) {
        return rungs.computeIfAbsent(number, this::look);
    }

    private Rung look(int number) {
        Map<String, Object> row = table.row(Map.of("rung", number));
        return new Rung(
                number,
                Rung.Kind.of(DecisionTable.word(row, "kind")),
                Rung.Holder.of(DecisionTable.word(row, "holder")),
                DecisionTable.number(row, "delayWorkingDays"));
    }
}
