package org.iltizam.workflow.committeerenewal;

import java.util.Optional;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.plan.Plans;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

@Component
class RenewalSubjects implements SubjectSource {

    private final Renewals renewals;
    private final Plans plans;

    RenewalSubjects(Renewals renewals, Plans plans) {
        this.renewals = renewals;
        this.plans = plans;
    }

    @Override
    public boolean knows(String businessKey) {
        return RenewalId.isRenewal(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/seats?plan=" + businessKey.substring(0, businessKey.indexOf('-'));
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return renewals.find(new RenewalId(businessKey))
                .map(renewal ->
                        new Subject(renewal.plan(), plans.get(renewal.plan()).title(), null, null, false));
    }
}
