package org.iltizam;

import java.time.LocalDate;
import java.util.UUID;
import org.iltizam.idea.NewIdea;
import org.iltizam.idea.Origin;
import org.iltizam.idea.Receipt;
import org.iltizam.idea.ReceivingIdeas;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.shared.Language;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** Ideas for tests: the collection is open all through March 2024. */
@Component
public class TestIdeas {

    public static final String TEXT = "نشر ميزانية كل جماعة في صيغة مفتوحة كل ثلاثة أشهر.";

    private final PlanRegister plans;
    private final ReceivingIdeas receiving;

    TestIdeas(PlanRegister plans, ReceivingIdeas receiving) {
        this.plans = plans;
        this.receiving = receiving;
    }

    public void open(PlanId plan) {
        plans.schedule(plan, new Phase(PhaseKind.IDEAS, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)))
                .orThrow();
    }

    public static NewIdea idea(PlanId plan, String title) {
        return new NewIdea(
                UUID.randomUUID().toString(), plan, Origin.PORTAL, Language.AR, null, title, TEXT, null, null, null);
    }

    public Receipt give(PlanId plan, String title) {
        return receiving.receive(idea(plan, title)).orThrow();
    }
}
