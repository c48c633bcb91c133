package org.iltizam.notification;

import java.util.List;
import java.util.function.Function;
import org.iltizam.idea.Authors;
import org.iltizam.idea.IdeaEvent;
import org.iltizam.idea.IdeaEvent.IdeaAnswered;
import org.iltizam.idea.IdeaEvent.IdeaDeclined;
import org.iltizam.idea.IdeaEvent.IdeaEditAsked;
import org.iltizam.idea.IdeaEvent.IdeaPublished;
import org.iltizam.idea.IdeaEvent.IdeaReceived;
import org.iltizam.notification.CitizenMails.Given;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each idea has notices of its own, sent where its author left an address; nobody needs an account for them. */
@Component
class IdeaMails {

    private final Authors authors;
    private final CitizenMails mails;
    private final Links links;

    IdeaMails(Authors authors, CitizenMails mails, Links links) {
        this.authors = authors;
        this.mails = mails;
        this.links = links;
    }

    @EventListener
    void on(IdeaReceived event) {
        send("ideaReceived", event, words -> List.of());
    }

    @EventListener
    void on(IdeaEditAsked event) {
        send("ideaEditAsked", event, words -> List.of());
    }

    @EventListener
    void on(IdeaPublished event) {
        send("ideaPublished", event, words -> List.of());
    }

    @EventListener
    void on(IdeaDeclined event) {
        send(
                "ideaDeclined",
                event,
                words -> List.of(words.fact("reason", words.text("idea.declined." + event.declined()))));
    }

    @EventListener
    void on(IdeaAnswered event) {
        send(
                "ideaAnswered",
                event,
                words -> List.of(
                        words.fact("disposition", words.text("idea.disposition." + event.disposition())),
                        words.fact("reason", words.of(event.reason()))));
    }

    private void send(String news, IdeaEvent event, Function<Wording, List<Notice.Fact>> facts) {
        authors.find(event.idea())
                .ifPresent(author -> mails.send(
                        news,
                        new Given(
                                "idea",
                                author.idea().value(),
                                String.valueOf(author.idea().number()),
                                author.email(),
                                author.language(),
                                links.toIdeaReceipt()),
                        event.at(),
                        facts));
    }
}
