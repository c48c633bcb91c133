package org.iltizam.workflow.carddrafting;

/** The words that the model {@code card-drafting.bpmn} and this package share. */
final class CardDraftingProcess {

    static final String ID = "cardDrafting";

    static final String REVIEW = "reviewCard";

    static final String MERGE_PROPOSED = "card.mergeProposed";
    static final String MERGE_SETTLED = "card.mergeSettled";
    static final String MEETING_HELD = "coordinationMeeting.held";
    static final String MEETING_CALLED_OFF = "coordinationMeeting.calledOff";

    static final String COMPLETENESS = "completeness";
    static final String GAPS_DECISION = "gapsDecision";
    static final String ROUND_DUE_AT = "roundDueAt";
    static final String ROUND_VERDICT = "roundVerdict";
    static final String COMMENTED = "commented";
    static final String NEXT_STEP = "nextStep";
    static final String MEETING = "meeting";
    static final String MERGE_VERDICT = "mergeVerdict";
    static final String VOTE_DUE_AT = "voteDueAt";
    static final String VERDICT = "verdict";
    static final String OWNER_CARD = "ownerCardId";

    static final String CONVENED = "convened";
    static final String WANTED = "wanted";
    static final String NOT_NEEDED = "notNeeded";

    static final String OPEN = "open";
    static final String REFUSED = "refused";
    static final String MERGED = "merged";

    static final String ROUND_DUE_EVENT = "event_roundDue";
    static final String VOTE_DUE_EVENT = "event_voteDue";

    private CardDraftingProcess() {}
}
