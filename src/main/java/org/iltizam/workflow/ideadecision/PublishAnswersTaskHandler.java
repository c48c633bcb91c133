package org.iltizam.workflow.ideadecision;

import static org.iltizam.workflow.ideadecision.IdeaDecisionProcess.HELD_UNTIL_AT;
import static org.iltizam.workflow.ideadecision.IdeaDecisionProcess.PUBLICATION;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.iltizam.idea.DecidingIdeas;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.ideadecision.PublishAnswersTaskHandler.PublicationForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PublishAnswersTaskHandler extends FormTask<PublicationForm> {

    private final DecidingIdeas deciding;
    private final ProposedAnswers answers;

    PublishAnswersTaskHandler(DecidingIdeas deciding, ProposedAnswers answers) {
        super(IdeaDecisionProcess.ID, IdeaDecisionProcess.PUBLISH_ANSWERS, PublicationForm.class);
        this.deciding = deciding;
        this.answers = answers;
    }

    enum When {
        NOW,
        HOLD
    }

    record PublicationForm(When publication, @Nullable String heldUntil) {}

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return answers.beside(item, language);
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, PublicationForm form) {
        if (form.publication() == When.NOW) {
            return Outcome.done(Map.of(PUBLICATION, "now"));
        }
        String day = form.heldUntil();
        if (day == null) {
            return Outcome.refused(List.of(Refusal.at("heldUntil", "required")));
        }
        return deciding.hold(new IdeaBatchId(item.subject()), LocalDate.parse(day))
                .map(from -> Map.of(PUBLICATION, "held", HELD_UNTIL_AT, Date.from(from)));
    }
}
