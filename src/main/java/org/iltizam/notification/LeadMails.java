package org.iltizam.notification;

import java.time.Instant;
import java.util.List;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardEvent.DeputyNamed;
import org.iltizam.commitment.CardEvent.LeadNamed;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.CommitmentEvent.CommitmentDeputyNamed;
import org.iltizam.commitment.CommitmentEvent.CommitmentLeadNamed;
import org.iltizam.commitment.Commitments;
import org.iltizam.people.People;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the new lead or deputy of a project and the former lead, whether tasks change hands with it or not. */
@Component
class LeadMails {

    private final Outgoing outgoing;
    private final Cards cards;
    private final Commitments commitments;
    private final People people;
    private final Recipients recipients;
    private final Wordings wordings;
    private final LetterWriter letters;
    private final Links links;

    LeadMails(
            Outgoing outgoing,
            Cards cards,
            Commitments commitments,
            People people,
            Recipients recipients,
            Wordings wordings,
            LetterWriter letters,
            Links links) {
        this.outgoing = outgoing;
        this.cards = cards;
        this.commitments = commitments;
        this.people = people;
        this.recipients = recipients;
        this.wordings = wordings;
        this.letters = letters;
        this.links = links;
    }

    /** @param what as the mail names it: {@code card} or {@code commitment} */
    private record Led(String what, int number, LocalizedText title, String link, String reason, String fact) {}

    @EventListener
    void on(LeadNamed event) {
        Led led = led(event.card(), event.reason(), event.at());
        tell("leadNamed", led, event.to(), event.by());
        tell("leadReplaced", led, event.from(), event.to());
    }

    @EventListener
    void on(DeputyNamed event) {
        tell("deputyNamed", led(event.card(), event.reason(), event.at()), event.to(), event.by());
    }

    @EventListener
    void on(CommitmentLeadNamed event) {
        Led led = led(event.commitment(), event.reason(), event.at());
        tell("leadNamed", led, event.to(), event.by());
        tell("leadReplaced", led, event.from(), event.to());
    }

    @EventListener
    void on(CommitmentDeputyNamed event) {
        tell("deputyNamed", led(event.commitment(), event.reason(), event.at()), event.to(), event.by());
    }

    private Led led(CardId id, String reason, Instant at) {
        Card card = cards.get(id);
        return new Led("card", card.number(), card.title(), links.to(id), reason, id + ":" + at);
    }

    private Led led(CommitmentId id, String reason, Instant at) {
        Commitment commitment = commitments.get(id);
        String link = links.to("/commitments/" + id);
        return new Led("commitment", commitment.number(), commitment.title(), link, reason, id + ":" + at);
    }

    private void tell(String kind, Led led, @Nullable PersonId reader, PersonId named) {
        recipients.one(reader).ifPresent(person -> {
            Wording words = wordings.of(person);
            String title = led.number() + " · " + words.of(led.title());
            String name =
                    people.find(named).map(known -> words.of(known.name())).orElse(named.value());
            outgoing.put(letters.letter(
                    kind + ":" + led.fact(),
                    person,
                    new Notice(
                            words.language(),
                            words.text("mail." + kind + ".subject", title),
                            "",
                            words.text("mail." + kind + ".opening", name),
                            List.of(
                                    words.fact(led.what(), title),
                                    words.fact("reason", SafeText.isolated(led.reason()))),
                            List.of(),
                            led.link(),
                            words.text("mail.link." + led.what()),
                            null,
                            words.text("mail.end"))));
        });
    }
}
