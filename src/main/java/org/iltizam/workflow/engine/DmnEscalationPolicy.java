package org.iltizam.workflow.engine;

import java.util.Map;
import org.iltizam.deadline.EscalationPolicy;
import org.iltizam.deadline.Rung;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.policy.PolicyVersions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The ladder by the decision table {@code escalationLevel}. */
@Component
class DmnEscalationPolicy implements EscalationPolicy {

    private final LivingTable<Integer, Rung> table;

    @Autowired
    DmnEscalationPolicy(PolicyVersions versions) {
        table = LivingTable.of(Policy.ESCALATION, versions);
    }

    DmnEscalationPolicy() {
        table = LivingTable.shipped(Policy.ESCALATION);
    }

    @Override
    public Rung rung(int number) {
        return table.answer(number, rules -> look(rules, number));
    }

    private static Rung look(DecisionTable rules, int number) {
        Map<String, Object> row = rules.row(Map.of("rung", number));
        return new Rung(
                number,
                Rung.Kind.of(DecisionTable.word(row, "kind")),
                Rung.Holder.of(DecisionTable.word(row, "holder")),
                DecisionTable.number(row, "delayWorkingDays"));
    }
}
