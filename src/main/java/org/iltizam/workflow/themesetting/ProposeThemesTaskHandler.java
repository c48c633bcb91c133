package org.iltizam.workflow.themesetting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.people.People;
import org.iltizam.plan.SettingThemes;
import org.iltizam.plan.SettingThemes.Proposed;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProposeThemesTaskHandler extends ThemeTask<ProposeThemesTaskHandler.ProposeThemesForm> {

    private final SettingThemes setting;
    private final ThemeFacts facts;
    private final People people;

    ProposeThemesTaskHandler(SettingThemes setting, ThemeFacts facts, People people) {
        super(ThemeSettingProcess.PROPOSE_THEMES, ProposeThemesForm.class);
        this.setting = setting;
        this.facts = facts;
        this.people = people;
    }

    /** @param themes in the language of whoever proposes them */
    record ProposeThemesForm(
            @Nullable Boolean nothing, @Nullable List<ThemeRow> themes) {

        List<ThemeRow> proposed() {
            return Boolean.TRUE.equals(nothing) || themes == null ? List.of() : themes;
        }
    }

    record ThemeRow(String title, @Nullable String why) {}

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return facts.proposals(plan(item), language);
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ProposeThemesForm form) {
        if (form.proposed().isEmpty() && !Boolean.TRUE.equals(form.nothing())) {
            return Outcome.refused(List.of(Refusal.at("themes", "themesOrNone")));
        }
        Language language = people.get(by).language();
        List<Proposed> proposed = form.proposed().stream()
                .map(row -> new Proposed(LocalizedText.written(language, row.title()), row.why()))
                .toList();
        return setting.propose(plan(item), Objects.requireNonNull(item.seat()), proposed, by)
                .map(count -> Map.of());
    }
}
