package org.iltizam.consultation;

/** What keeps a plan from being put to the vote, unless it is waived with a public reason. */
public enum Blocker {
    MISSING_TRANSLATION(false),
    EMPTY_FIELDS(false),
    UNANSWERED_IDEAS(true),
    UNANSWERED_CONTRIBUTIONS(true),
    CARDS_WITHOUT_REASON(true);

    private final boolean answers;

    Blocker(boolean answers) {
        this.answers = answers;
    }

    /** Whether a waiver marks the standard as missed that every contribution is answered before adoption (MR 4.1). */
    public boolean missesStandard() {
        return answers;
    }
}
