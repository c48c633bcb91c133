package org.iltizam.workflow.ideamoderation;

import java.util.Optional;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

/** Ideas as work is about them. Before it is published an idea has no title but its number. */
@Component
class IdeaSubjects implements SubjectSource {

    private final Ideas ideas;
    private final TextsByLanguage texts;

    IdeaSubjects(Ideas ideas, TextsByLanguage texts) {
        this.ideas = ideas;
        this.texts = texts;
    }

    @Override
    public boolean knows(String businessKey) {
        return IdeaId.isIdea(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/ideas/" + businessKey;
    }

    @Override
    public String number(String businessKey) {
        return String.valueOf(new IdeaId(businessKey).number());
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return ideas.find(new IdeaId(businessKey))
                .map(idea -> new Subject(idea.plan(), title(idea), null, null, false));
    }

    private LocalizedText title(Idea idea) {
        IdeaText text = idea.content();
        return text == null
                ? texts.inEach("idea.one.title", String.valueOf(idea.number()))
                : LocalizedText.written(idea.language(), text.title());
    }
}
