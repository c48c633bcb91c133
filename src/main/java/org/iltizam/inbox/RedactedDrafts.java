package org.iltizam.inbox;

import org.iltizam.idea.IdeaText;
import org.iltizam.idea.TextTakenOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was taken out of an idea is taken out of unfinished answers too, also where a whole list of ideas is answered. */
@Component
class RedactedDrafts {

    private static final String PROCESSES_OF_IDEAS = "idea%";

    private final Drafts drafts;

    RedactedDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void on(TextTakenOut event) {
        IdeaText before = event.before();
        IdeaText after = event.after();
        drafts.rewrite(event.idea().plan(), PROCESSES_OF_IDEAS, subject -> typed -> {
            String redacted = typed.replace(before.text(), after.text());
            // a title may be one word that answers to other ideas use too
            boolean whole = subject.equals(event.idea().value()) || typed.equals(before.title());
            return whole ? redacted.replace(before.title(), after.title()) : redacted;
        });
    }
}
