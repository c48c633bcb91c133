package org.iltizam.workflow.ideadecision;

import java.util.Optional;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

/** Batches of answers as work is about them. */
@Component
class IdeaBatchSubjects implements SubjectSource {

    private final Ideas ideas;
    private final TextsByLanguage texts;

    IdeaBatchSubjects(Ideas ideas, TextsByLanguage texts) {
        this.ideas = ideas;
        this.texts = texts;
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
        return ideas.batch(id)
                .map(batch -> new Subject(
                        id.plan(),
                        texts.inEach("idea.batch.title", String.valueOf(batch.number())),
                        null,
                        null,
                        false));
    }
}
