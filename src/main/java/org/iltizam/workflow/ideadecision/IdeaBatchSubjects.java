package org.iltizam.workflow.ideadecision;

import java.util.Optional;
import org.iltizam.idea.IdeaBatch;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

/** Batches of answers as work is about them. */
@Component
class IdeaBatchSubjects implements SubjectSource {

    private final Ideas ideas;

    IdeaBatchSubjects(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public boolean knows(String businessKey) {
        return IdeaBatchId.isBatch(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/ideas/batches/" + businessKey;
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        IdeaBatchId id = new IdeaBatchId(businessKey);
        return ideas.batch(id).map(batch -> new Subject(id.plan(), title(batch), null, null, false));
    }

    private static LocalizedText title(IdeaBatch batch) {
        String number = String.valueOf(batch.number());
        return new LocalizedText(
                "أجوبة عن أفكار، الدفعة " + number,
                "Réponses à des idées, lot " + number,
                "Answers to ideas, batch " + number);
    }
}
