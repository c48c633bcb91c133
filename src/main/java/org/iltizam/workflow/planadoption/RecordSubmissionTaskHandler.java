package org.iltizam.workflow.planadoption;

import java.time.LocalDate;
import java.util.Map;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.consultation.PlanAdoption.Act;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RecordSubmissionTaskHandler extends AdoptionTask<RecordSubmissionTaskHandler.SubmissionForm> {

    private final AdoptingPlan adopting;

    RecordSubmissionTaskHandler(AdoptingPlan adopting) {
        super("recordSubmission", SubmissionForm.class);
        this.adopting = adopting;
    }

    record SubmissionForm(
            LocalDate submittedOn,
            String document,
            @Nullable String address) {}

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, SubmissionForm form) {
        return adopting.submitted(adoption(item), new Act(form.submittedOn(), form.document(), form.address()), by)
                .map(id -> Map.of());
    }
}
