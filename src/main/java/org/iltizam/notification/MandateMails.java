package org.iltizam.notification;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.iltizam.committee.MandateEvent;
import org.iltizam.committee.MandateEvent.MandateEnding;
import org.iltizam.committee.MandateEvent.MandateRanOut;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who can renew a mandate, by a renewal or one by one, that it ends by its date. */
@Component
class MandateMails {

    private final Outgoing outgoing;
    private final People people;
    private final Wordings wordings;
    private final LetterWriter letters;
    private final Links links;

    MandateMails(Outgoing outgoing, People people, Wordings wordings, LetterWriter letters, Links links) {
        this.outgoing = outgoing;
        this.people = people;
        this.wordings = wordings;
        this.letters = letters;
        this.links = links;
    }

    @EventListener
    void on(MandateEnding event) {
        tell("mandateEnding", event, event.from(), "hard", event.until());
    }

    @EventListener
    void on(MandateRanOut event) {
        tell("mandateRanOut", event, event.from(), "lateSince", event.at());
    }

    private void tell(String kind, MandateEvent event, PersonId holder, String label, Instant day) {
        Stream.of(Role.COORDINATOR, Role.ADMINISTRATOR)
                .flatMap(role -> people.withRole(role).stream())
                .distinct()
                .forEach(reader -> outgoing.put(letter(kind, event, holder, label, day, reader)));
    }

    private Letter letter(String kind, MandateEvent event, PersonId holder, String label, Instant day, Person reader) {
        Wording words = wordings.of(reader);
        String name = words.of(people.get(holder).name());
        String page = reader.has(Role.COORDINATOR) ? "/seats?plan=" : "/people/seats?plan=";
        return letters.letter(
                kind + ":" + event.seat() + ":" + event.at(),
                reader,
                new Notice(
                        words.language(),
                        words.text("mail." + kind + ".subject", name),
                        "",
                        words.text("mail." + kind + ".opening"),
                        List.of(words.fact("member", name), words.fact(label, words.until(day))),
                        List.of(),
                        links.to(page + event.plan()),
                        words.text("mail.link.subject"),
                        null,
                        words.text("mail.end")));
    }
}
