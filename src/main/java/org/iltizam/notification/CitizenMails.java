package org.iltizam.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.springframework.stereotype.Component;

/** Writes to people who gave something without an account, where they left an address. */
@Component
class CitizenMails {

    private final Outgoing outgoing;
    private final Wordings wordings;
    private final LetterWriter letters;

    CitizenMails(Outgoing outgoing, Wordings wordings, LetterWriter letters) {
        this.outgoing = outgoing;
        this.wordings = wordings;
        this.letters = letters;
    }

    /**
     * What somebody gave, and how to reach them.
     *
     * @param kind {@code idea} or {@code contribution}, as in the keys of the texts
     * @param id of what was given; the queue knows its giver by it
     */
    record Given(String kind, String id, String number, String email, Language language, String link) {}

    /** @param news the notice, as in the keys of the texts */
    void send(String news, Given given, Instant at, Function<Wording, List<Notice.Fact>> facts) {
        Wording words = wordings.in(given.language());
        outgoing.put(letters.letter(
                news + ":" + given.id() + ":" + at,
                reader(given, words),
                new Notice(
                        words.language(),
                        words.text("mail." + news + ".subject", given.number()),
                        "",
                        words.text("mail." + news + ".opening", given.number()),
                        facts.apply(words),
                        List.of(),
                        given.link(),
                        words.text("mail.link." + given.kind()),
                        null,
                        words.text("mail." + given.kind() + ".end"))));
    }

    /** Without the name that was typed: anybody can type anybody's address, and words of their own as a name. */
    private static Person reader(Given given, Wording words) {
        String name = words.text("mail." + given.kind() + ".reader");
        return new Person(
                new PersonId(given.id()),
                new LocalizedText(name, name, name),
                null,
                Set.of(),
                given.email(),
                given.language());
    }
}
