package org.iltizam.workflow.themesetting;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.plan.SettingThemes;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("callForThemesDelegate")
class CallForThemesDelegate implements JavaDelegate {

    private final SettingThemes setting;
    private final DeadlinePolicy policy;
    private final Clock clock;

    CallForThemesDelegate(SettingThemes setting, DeadlinePolicy policy, Clock clock) {
        this.setting = setting;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant closes = policy.deadline(ThemeSettingProcess.ID, ThemeSettingProcess.PROPOSE_THEMES, 1, clock.instant())
                .hard();
        setting.callFor(ThemeSetting.plan(execution.getProcessBusinessKey()), closes);
        execution.setVariable(ThemeSettingProcess.PROPOSALS_DUE_AT, Date.from(closes));
    }
}
