package org.iltizam.workflow.planadoption;

import java.util.Optional;
import org.iltizam.plan.Plans;
import org.iltizam.shared.AdoptionId;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

@Component
class AdoptionSubjects implements SubjectSource {

    private final Plans plans;

    AdoptionSubjects(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean knows(String businessKey) {
        return AdoptionId.isAdoption(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/adoption?plan=" + new AdoptionId(businessKey).plan();
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return plans.find(new AdoptionId(businessKey).plan())
                .map(plan -> new Subject(plan.id(), plan.title(), null, null, false));
    }
}
