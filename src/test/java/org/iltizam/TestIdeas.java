package org.iltizam;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.iltizam.idea.NewIdea;
import org.iltizam.idea.Origin;
import org.iltizam.idea.Receipt;
import org.iltizam.idea.ReceivingIdeas;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** Ideas for tests: the collection is open all through March 2024. */
@Component
public class TestIdeas {

    public static final String TEXT = "نشر ميزانية كل جماعة في صيغة مفتوحة كل ثلاثة أشهر.";

    private final PlanRegister plans;
    private final ReceivingIdeas receiving;
    private final WorkItems items;

    TestIdeas(PlanRegister plans, ReceivingIdeas receiving, WorkItems items) {
        this.plans = plans;
        this.receiving = receiving;
        this.items = items;
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

    /** The moderator publishes it as it was sent. */
    public void publish(IdeaId idea, PersonId moderator) {
        WorkItem item = items.openFor(idea.value()).stream()
                .filter(open -> open.task().equals("moderateIdea"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> answer = new HashMap<>(items.prefill(item, Language.AR));
        answer.put("moderation", "PUBLISH");
        items.complete(item.id(), moderator, item.version(), answer).orThrow();
    }
}
