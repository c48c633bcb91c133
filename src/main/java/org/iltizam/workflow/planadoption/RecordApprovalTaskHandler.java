package org.iltizam.workflow.planadoption;

import static org.iltizam.workflow.planadoption.PlanAdoptionProcess.APPROVAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.consultation.AdoptionWords;
import org.iltizam.consultation.PlanAdoption.Act;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RecordApprovalTaskHandler extends AdoptionTask<RecordApprovalTaskHandler.ApprovalForm> {

    private static final String APPROVED = "approved";
    private static final String BLOCKED = "blocked";

    private final AdoptingPlan adopting;
    private final AdoptionWords words;
    private final Processes processes;

    RecordApprovalTaskHandler(AdoptingPlan adopting, AdoptionWords words, Processes processes) {
        super("recordApproval", ApprovalForm.class);
        this.adopting = adopting;
        this.words = words;
        this.processes = processes;
    }

    record ApprovalForm(
            String approval,
            @Nullable LocalDate approvedOn,
            @Nullable String document,
            @Nullable String address,
            @Nullable String reason) {}

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return List.of(new Fact("adoption.fact.plan", words.plan(item.plan(), language)));
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ApprovalForm form) {
        return decide(adoption(item), form, by)
                .map(id -> Map.of(APPROVAL, heldUp(id, form) ? BLOCKED : form.approval()));
    }

    /** Under the first model nothing behind this answer looks at the blockers again: the plan goes back from here. */
    private boolean heldUp(AdoptionId id, ApprovalForm form) {
        return form.approval().equals(APPROVED)
                && processes.runsWithout(PlanAdoptionProcess.ID, id.value(), PlanAdoptionProcess.CHECK_BLOCKERS)
                && !adopting.checkAgain(id).isEmpty();
    }

    private Outcome<AdoptionId> decide(AdoptionId id, ApprovalForm form, PersonId by) {
        if (!form.approval().equals(APPROVED)) {
            return adopting.returned(id, form.reason() == null ? "" : form.reason(), by);
        }
        List<Refusal> refusals = new ArrayList<>();
        if (form.approvedOn() == null) {
            refusals.add(Refusal.at("approvedOn", "required"));
        }
        if (form.document() == null) {
            refusals.add(Refusal.at("document", "required"));
        }
        return form.approvedOn() == null || form.document() == null
                ? Outcome.refused(refusals)
                : adopting.approved(id, new Act(form.approvedOn(), form.document(), form.address()), by);
    }
}
