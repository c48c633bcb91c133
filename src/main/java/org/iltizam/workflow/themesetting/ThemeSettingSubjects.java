package org.iltizam.workflow.themesetting;

import java.util.Optional;
import org.iltizam.plan.Plans;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

@Component
class ThemeSettingSubjects implements SubjectSource {

    private final Plans plans;

    ThemeSettingSubjects(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean knows(String businessKey) {
        return ThemeSetting.isThemeSetting(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/cycle/" + ThemeSetting.plan(businessKey) + "/themes";
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return plans.find(ThemeSetting.plan(businessKey))
                .map(plan -> new Subject(plan.id(), plan.title(), null, null, false));
    }
}
