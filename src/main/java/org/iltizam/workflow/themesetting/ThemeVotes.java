package org.iltizam.workflow.themesetting;

import java.time.Instant;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.plan.SettingThemes;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.plan.Themes;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.SeatVotes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The committee's vote on the themes. */
@Component
class ThemeVotes {

    private final CommitteeDecisions decisions;
    private final SeatVotes votes;
    private final Themes themes;
    private final SettingThemes setting;

    ThemeVotes(CommitteeDecisions decisions, SeatVotes votes, Themes themes, SettingThemes setting) {
        this.decisions = decisions;
        this.votes = votes;
        this.themes = themes;
        this.setting = setting;
    }

    /** @return when the vote closes, whoever has voted by then */
    @Transactional
    public Instant put(String subject) {
        PlanId plan = ThemeSetting.plan(subject);
        PersonId by = themes.setting(plan)
                .map(ThemeSetting::drawnUpBy)
                .orElseThrow(() -> new IllegalStateException("Nobody has drawn up the themes of " + plan));
        decisions.put(plan, DecisionKind.AGREE_THEMES, subject, by);
        return votes.closesAt(ThemeSettingProcess.ID, ThemeSettingProcess.AGREE_THEMES);
    }

    @Transactional
    public String count(String subject) {
        DecisionId decision = votes.open(subject);
        if (votes.close(decision)) {
            setting.agreed(ThemeSetting.plan(subject), decision);
            return ThemeSettingProcess.AGREED;
        }
        setting.declined(ThemeSetting.plan(subject), decision);
        return ThemeSettingProcess.DECLINED;
    }
}
