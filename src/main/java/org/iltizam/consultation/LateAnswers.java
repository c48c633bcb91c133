package org.iltizam.consultation;

import org.iltizam.consultation.AdoptionEvent.NotTakenExplained;
import org.iltizam.consultation.ConsultationEvent.ReasonedResponsePublished;
import org.iltizam.idea.IdeaBatchEvent.IdeaBatchPublished;
import org.iltizam.idea.Ideas;
import org.iltizam.plan.Standard;
import org.iltizam.plan.StandardMarks;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers that a waiver let a plan go without: with the last of them the standard is answered late, and no more missing. */
@Component
class LateAnswers {

    private final AdoptionShelf adoptions;
    private final Consultations consultations;
    private final Ideas ideas;
    private final StandardMarks marks;

    LateAnswers(AdoptionShelf adoptions, Consultations consultations, Ideas ideas, StandardMarks marks) {
        this.adoptions = adoptions;
        this.consultations = consultations;
        this.ideas = ideas;
        this.marks = marks;
    }

    @EventListener({IdeaBatchPublished.class, ReasonedResponsePublished.class, NotTakenExplained.class})
    void on(Recorded answered) {
        PlanId plan = answered.plan();
        if (marks.owed(plan, Standard.CONTRIBUTIONS_ANSWERED) && nothingOwed(plan)) {
            marks.madeUp(plan, Standard.CONTRIBUTIONS_ANSWERED, answered.by());
        }
    }

    private boolean nothingOwed(PlanId plan) {
        boolean reasons = adoptions.find(AdoptionId.of(plan)).stream()
                .flatMap(adoption -> adoption.notTaken().stream())
                .noneMatch(AdoptionCard::awaitsReason);
        return reasons && ideas.unanswered(plan) == 0 && consultations.unanswered(plan) == 0;
    }
}
