package org.iltizam.workflow.ideacollection;

import java.util.Optional;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

/** Collections of ideas as work is about them. */
@Component
class CollectionSubjects implements SubjectSource {

    private final Plans plans;
    private final TextsByLanguage texts;

    CollectionSubjects(Plans plans, TextsByLanguage texts) {
        this.plans = plans;
        this.texts = texts;
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

    /** Only in the languages in which the plan has a title. */
    private LocalizedText title(Plan plan) {
        return LocalizedText.each(language -> plan.title()
                .in(language)
                .map(title -> texts.in(language).get("idea.collection.title", title))
                .orElse(null));
    }
}
