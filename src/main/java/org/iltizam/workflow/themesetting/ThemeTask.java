package org.iltizam.workflow.themesetting;

import org.iltizam.plan.ThemeSetting;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;

/** A task of the process themeSetting. */
abstract class ThemeTask<F> extends FormTask<F> {

    ThemeTask(String task, Class<F> form) {
        super(ThemeSettingProcess.ID, task, form);
    }

    static PlanId plan(WorkItem item) {
        return ThemeSetting.plan(item.subject());
    }
}
