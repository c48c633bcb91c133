package org.iltizam.workflow.planreview;

import java.util.Optional;
import org.iltizam.plan.Plans;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

/** A review is known as soon as its plan is: its process may begin before anything is written. */
@Component
class ReviewSubjects implements SubjectSource {

    private final Plans plans;

    ReviewSubjects(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean knows(String businessKey) {
        return ReviewId.isReview(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/reviews/" + businessKey;
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return plans.find(new ReviewId(businessKey).plan())
                .map(plan -> new Subject(plan.id(), plan.title(), null, null, false));
    }
}
