package org.iltizam.workflow.themesetting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.iltizam.plan.SettingThemes;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.workflow.engine.VisibleToModels;

@VisibleToModels("publishThemesDelegate")
class PublishThemesDelegate implements JavaDelegate {

    private final SettingThemes setting;

    PublishThemesDelegate(SettingThemes setting) {
        this.setting = setting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        setting.publish(ThemeSetting.plan(execution.getProcessBusinessKey()));
    }
}
