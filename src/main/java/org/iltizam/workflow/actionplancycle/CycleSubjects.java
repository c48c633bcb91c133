package org.iltizam.workflow.actionplancycle;

import java.util.Optional;
import org.iltizam.plan.Plans;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

@Component
class CycleSubjects implements SubjectSource {

    private final Plans plans;

    CycleSubjects(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean knows(String businessKey) {
        return businessKey.matches("[^-]+");
    }

    @Override
    public String address(String businessKey) {
        return "/cycle/" + businessKey;
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return plans.find(new PlanId(businessKey)).map(plan -> new Subject(plan.id(), plan.title(), null, null, false));
    }
}
