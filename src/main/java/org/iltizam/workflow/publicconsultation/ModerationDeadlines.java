package org.iltizam.workflow.publicconsultation;

import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.MODERATE;

import java.util.Map;
import java.util.Optional;
import org.iltizam.consultation.ModeratingContributions;
import org.iltizam.deadline.Deadline;
import org.iltizam.deadline.DeadlinePolicy;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.OwnDeadline;
import org.springframework.stereotype.Component;

/** Moderation is due as many working days after the oldest contribution came in as the table says. */
@Component
class ModerationDeadlines implements OwnDeadline {

    private final ModeratingContributions moderating;
    private final DeadlinePolicy policy;

    ModerationDeadlines(ModeratingContributions moderating, DeadlinePolicy policy) {
        this.moderating = moderating;
        this.policy = policy;
    }

    @Override
    public Optional<Deadline> deadline(String process, String task, String businessKey, Map<String, Object> variables) {
        if (!process.equals(PublicConsultationProcess.ID) || !task.equals(MODERATE)) {
            return Optional.empty();
        }
        return moderating
                .waitingSince(new ConsultationId(businessKey))
                .map(oldest -> policy.deadline(process, task, 1, oldest));
    }
}
