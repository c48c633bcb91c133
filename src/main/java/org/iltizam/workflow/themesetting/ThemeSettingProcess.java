package org.iltizam.workflow.themesetting;

/** The words that the model {@code theme-setting.bpmn} and this package share. */
final class ThemeSettingProcess {

    static final String ID = "themeSetting";

    static final String PROPOSE_THEMES = "proposeThemes";
    static final String DRAW_UP_THEMES = "drawUpThemes";
    static final String AGREE_THEMES = "agreeThemes";
    static final String PUBLISH_TIMELINE = "publishTimeline";

    static final String PROPOSALS_DUE_AT = "proposalsDueAt";
    static final String VOTE_DUE_AT = "voteDueAt";
    static final String VERDICT = "verdict";

    static final String AGREED = "agreed";
    static final String DECLINED = "declined";

    private ThemeSettingProcess() {}
}
