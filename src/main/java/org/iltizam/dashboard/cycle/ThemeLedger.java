package org.iltizam.dashboard.cycle;

import java.util.List;
import org.iltizam.plan.PhaseCount;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PhaseLedger;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.plan.Themes;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The themes, counted for the cycle. */
@Component
class ThemeLedger implements PhaseLedger {

    private final Themes themes;

    ThemeLedger(Themes themes) {
        this.themes = themes;
    }

    @Override
    public List<PhaseCount> counts(PlanId plan) {
        ThemeSetting setting = themes.setting(plan).orElse(null);
        if (setting == null) {
            return List.of();
        }
        String address = "/cycle/" + plan + "/themes";
        boolean waiting = setting.stage() != ThemeSetting.Stage.PUBLIC;
        return List.of(
                new PhaseCount(
                        PhaseKind.THEMES, "proposals", themes.proposals(plan).size(), false, address),
                new PhaseCount(PhaseKind.THEMES, "themes", themes.of(plan).size(), false, address),
                new PhaseCount(PhaseKind.THEMES, "themesNotPublic", waiting ? 1 : 0, true, address));
    }
}
