package org.iltizam.plan;

import java.util.List;
import java.util.Optional;
import org.iltizam.plan.ThemeSetting.Stage;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

@Component
class ThemeShelf implements Themes {

    private final ThemeEntities themes;
    private final ThemeProposalEntities proposals;
    private final ThemeSettingEntities settings;

    ThemeShelf(ThemeEntities themes, ThemeProposalEntities proposals, ThemeSettingEntities settings) {
        this.themes = themes;
        this.proposals = proposals;
        this.settings = settings;
    }

    @Override
    public List<Theme> published(PlanId plan) {
        return setting(plan).filter(setting -> setting.stage() == Stage.PUBLIC).isPresent() ? of(plan) : List.of();
    }

    @Override
    public List<Theme> of(PlanId plan) {
        return themes.findByPlanOrderByNumber(plan.value()).stream()
                .map(ThemeEntity::view)
                .toList();
    }

    @Override
    public List<ThemeProposal> proposals(PlanId plan) {
        return proposals.findByPlanOrderByNumber(plan.value()).stream()
                .map(ThemeProposalEntity::view)
                .toList();
    }

    @Override
    public Optional<ThemeSetting> setting(PlanId plan) {
        return settings.findById(plan.value()).map(ThemeSettingEntity::view);
    }
}
