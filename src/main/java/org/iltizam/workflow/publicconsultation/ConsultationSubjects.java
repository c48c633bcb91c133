package org.iltizam.workflow.publicconsultation;

import java.util.Optional;
import org.iltizam.plan.Plans;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

@Component
class ConsultationSubjects implements SubjectSource {

    private final Plans plans;

    ConsultationSubjects(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean knows(String businessKey) {
        return ConsultationId.isConsultation(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/consultation?plan=" + new ConsultationId(businessKey).plan();
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return plans.find(new ConsultationId(businessKey).plan())
                .map(plan -> new Subject(plan.id(), plan.title(), null, null, false));
    }
}
