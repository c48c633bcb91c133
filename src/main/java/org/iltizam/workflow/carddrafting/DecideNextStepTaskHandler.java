package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.CONVENED;
import static org.iltizam.workflow.carddrafting.CardDraftingProcess.MEETING;
import static org.iltizam.workflow.carddrafting.CardDraftingProcess.MERGE_VERDICT;
import static org.iltizam.workflow.carddrafting.CardDraftingProcess.NEXT_STEP;
import static org.iltizam.workflow.carddrafting.CardDraftingProcess.OPEN;
import static org.iltizam.workflow.carddrafting.CardDraftingProcess.WANTED;

import java.util.List;
import java.util.Map;
import org.iltizam.commitment.CancelReason;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.DecidingNextStep;
import org.iltizam.commitment.DecidingNextStep.Cancellation;
import org.iltizam.commitment.DecidingNextStep.Choice;
import org.iltizam.commitment.DecidingNextStep.Merge;
import org.iltizam.commitment.MergingCards;
import org.iltizam.commitment.NextStep;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DecideNextStepTaskHandler extends CardTask<DecideNextStepTaskHandler.DecideNextStepForm> {

    private final DecidingNextStep deciding;
    private final MergingCards merging;
    private final MeetingsAhead ahead;
    private final Processes processes;

    DecideNextStepTaskHandler(
            DecidingNextStep deciding, MergingCards merging, MeetingsAhead ahead, Processes processes) {
        super("decideNextStep", DecideNextStepForm.class);
        this.deciding = deciding;
        this.merging = merging;
        this.ahead = ahead;
        this.processes = processes;
    }

    record DecideNextStepForm(
            NextStep nextStep,
            @Nullable String reason,
            @Nullable List<String> mergeWith,
            @Nullable String mergeTitleAr,
            @Nullable String mergeTitleFr,
            @Nullable String mergeTitleEn,
            @Nullable CancelReason cancelReason,
            @Nullable String publicReasonAr,
            @Nullable String publicReasonFr,
            @Nullable String publicReasonEn) {

        Choice choice() {
            List<CardId> with = mergeWith == null
                    ? List.of()
                    : mergeWith.stream().map(CardId::new).toList();
            return new Choice(
                    nextStep,
                    reason,
                    new Merge(with, new LocalizedText(mergeTitleAr, mergeTitleFr, mergeTitleEn)),
                    new Cancellation(cancelReason, new LocalizedText(publicReasonAr, publicReasonFr, publicReasonEn)));
        }
    }

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        return Map.of(
                "mergeCandidates",
                merging.candidates(card(item)).stream()
                        .map(card -> option(card, language))
                        .toList());
    }

    private static Map<String, Object> option(Card card, Language language) {
        return Map.of(
                "value",
                card.id().value(),
                "label",
                card.number() + " · " + card.title().shownIn(language).text());
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, DecideNextStepForm form) {
        Outcome<NextStep> decided = deciding.decide(card(item), form.choice(), by);
        if (decided.isDone() && form.nextStep() == NextStep.PROPOSE_MERGE) {
            form.choice().merge().with().forEach(this::letWait);
        }
        return decided.map(step ->
                Map.of(NEXT_STEP, step.name(), MERGE_VERDICT, OPEN, MEETING, ahead.of(card(item)) ? CONVENED : WANTED));
    }

    private void letWait(CardId member) {
        processes.tell(CardDraftingProcess.MERGE_PROPOSED, member.value(), Map.of());
    }
}
