package org.iltizam.workflow.ideacollection;

import java.util.Optional;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.LocalizedText;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collections of ideas as work is about them. */
@Component
class CollectionSubjects implements SubjectSource {

    private final Plans plans;

    CollectionSubjects(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean knows(String businessKey) {
        return CollectionKey.isCollection(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/ideas?plan=" + CollectionKey.plan(businessKey);
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return plans.find(CollectionKey.plan(businessKey))
                .map(plan -> new Subject(plan.id(), title(plan), null, null, false));
    }

    private static LocalizedText title(Plan plan) {
        LocalizedText title = plan.title();
        return new LocalizedText(
                named("تجميع الأفكار: ", title.ar()),
                named("Collecte des idées\u00a0: ", title.fr()),
                named("Collection of ideas: ", title.en()));
    }

    private static @Nullable String named(String what, @Nullable String plan) {
        return plan == null ? null : what + plan;
    }
}
