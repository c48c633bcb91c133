package org.iltizam.workflow.seatsubstitution;

import java.util.Optional;
import org.iltizam.committee.SeatSubstitutes;
import org.iltizam.plan.Plans;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

@Component
class SubstitutionSubjects implements SubjectSource {

    private final SeatSubstitutes substitutes;
    private final Plans plans;

    SubstitutionSubjects(SeatSubstitutes substitutes, Plans plans) {
        this.substitutes = substitutes;
        this.plans = plans;
    }

    @Override
    public boolean knows(String businessKey) {
        return businessKey.matches("[a-z0-9]+-u\\d+");
    }

    @Override
    public String address(String businessKey) {
        return "/seats?plan=" + businessKey.substring(0, businessKey.indexOf('-'));
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return substitutes
                .find(businessKey)
                .map(one -> new Subject(one.plan(), plans.get(one.plan()).title(), null, null, false));
    }
}
