package org.iltizam.inbox;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.TextTakenOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was taken out of an idea is taken out of answers too, sent or not, also where a whole list of ideas is answered. */
@Component
class RedactedDrafts {

    private static final String PROCESSES_OF_IDEAS = "idea%";

    private final Drafts drafts;
    private final SentAnswers answers;

    RedactedDrafts(Drafts drafts, SentAnswers answers) {
        this.drafts = drafts;
        this.answers = answers;
    }

    @EventListener
    void on(TextTakenOut event) {
        IdeaText before = event.before();
        IdeaText after = event.after();
        Function<String, UnaryOperator<String>> redacting = subject -> typed -> {
            String redacted = typed.replace(before.text(), after.text());
            // a title may be one word that answers to other ideas use too
            boolean whole = subject.equals(event.idea().value()) || typed.equals(before.title());
            return whole ? redacted.replace(before.title(), after.title()) : redacted;
        };
        drafts.rewrite(event.idea().plan(), PROCESSES_OF_IDEAS, redacting);
        answers.rewrite(event.idea().plan(), PROCESSES_OF_IDEAS, redacting);
    }
}
