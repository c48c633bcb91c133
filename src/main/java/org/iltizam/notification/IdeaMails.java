package org.iltizam.notification;

import java.util.List;
import java.util.Set;
import org.iltizam.idea.Author;
import org.iltizam.idea.Authors;
import org.iltizam.idea.IdeaEvent;
import org.iltizam.idea.IdeaEvent.IdeaAnswered;
import org.iltizam.idea.IdeaEvent.IdeaDeclined;
import org.iltizam.idea.IdeaEvent.IdeaEditAsked;
import org.iltizam.idea.IdeaEvent.IdeaPublished;
import org.iltizam.idea.IdeaEvent.IdeaReceived;
import org.iltizam.people.Person;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each idea has notices of its own, sent where its author left an address; nobody needs an account for them. */
@Component
class IdeaMails {

    private final Outgoing outgoing;
    private final Authors authors;
    private final Wordings wordings;
    private final LetterWriter letters;
    private final Links links;

    IdeaMails(Outgoing outgoing, Authors authors, Wordings wordings, LetterWriter letters, Links links) {
        this.outgoing = outgoing;
        this.authors = authors;
        this.wordings = wordings;
        this.letters = letters;
        this.links = links;
    }

    private interface Facts {
        List<Notice.Fact> in(Wording words);
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

    private void send(String kind, IdeaEvent event, Facts facts) {
        authors.find(event.idea()).ifPresent(author -> send(kind, event, author, facts));
    }

    private void send(String kind, IdeaEvent event, Author author, Facts facts) {
        Wording words = wordings.in(author.language());
        String number = String.valueOf(author.idea().number());
        outgoing.put(letters.letter(
                kind + ":" + event.idea() + ":" + event.at(),
                reader(author, words),
                new Notice(
                        words.language(),
                        words.text("mail." + kind + ".subject", number),
                        "",
                        words.text("mail." + kind + ".opening", number),
                        facts.in(words),
                        List.of(),
                        links.toIdeaReceipt(),
                        words.text("mail.link.idea"),
                        null,
                        words.text("mail.idea.end"))));
    }

    /** The queue knows readers by an id: for somebody without an account, the idea's own. */
    private static Person reader(Author author, Wording words) {
        String name = author.name() == null ? words.text("mail.idea.reader") : author.name();
        return new Person(
                new PersonId(author.idea().value()),
                new LocalizedText(name, name, name),
                null,
                Set.of(),
                author.email(),
                author.language());
    }
}
