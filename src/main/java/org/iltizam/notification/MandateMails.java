package org.iltizam.notification;

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
        for (Person reader : renewing()) {
            Wording words = wordings.of(reader);
            tell("mandateEnding", event, event.from(), reader, words.fact("hard", words.until(event.until())));
        }
    }

    @EventListener
    void on(MandateRanOut event) {
        for (Person reader : renewing()) {
            Wording words = wordings.of(reader);
            tell("mandateRanOut", event, event.from(), reader, words.fact("lateSince", words.until(event.at())));
        }
    }

    private List<Person> renewing() {
        return Stream.of(Role.COORDINATOR, Role.ADMINISTRATOR)
                .flatMap(role -> people.withRole(role).stream())
                .distinct()
                .toList();
    }

    private void tell(String kind, MandateEvent event, PersonId holder, Person reader, Notice.Fact day) {
        Wording words = wordings.of(reader);
        String name = words.of(people.get(holder).name());
        String page = reader.has(Role.COORDINATOR) ? "/seats?plan=" : "/people/seats?plan=";
        outgoing.put(letters.letter(
                kind + ":" + event.seat() + ":" + event.at(),
                reader,
                new Notice(
                        words.language(),
                        words.text("mail." + kind + ".subject", name),
                        "",
                        words.text("mail." + kind + ".opening"),
                        List.of(words.fact("member", name), day),
                        List.of(),
                        links.to(page + event.plan()),
                        words.text("mail.link.subject"),
                        null,
                        words.text("mail.end"))));
    }
}
