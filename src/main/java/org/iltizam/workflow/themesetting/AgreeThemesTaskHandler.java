package org.iltizam.workflow.themesetting;

import java.util.List;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.shared.Language;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.SeatVoteTask;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class AgreeThemesTaskHandler extends SeatVoteTask {

    private final ThemeFacts facts;

    AgreeThemesTaskHandler(SeatVotes votes, ThemeFacts facts) {
        super(ThemeSettingProcess.ID, ThemeSettingProcess.AGREE_THEMES, votes);
        this.facts = facts;
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return facts.drawnUp(ThemeSetting.plan(item.subject()), language);
    }
}
