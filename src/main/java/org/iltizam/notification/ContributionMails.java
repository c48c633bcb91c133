package org.iltizam.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iltizam.consultation.ConsultationEvent.ContributionAnswered;
import org.iltizam.consultation.ConsultationEvent.ContributionDeclined;
import org.iltizam.consultation.ConsultationEvent.ContributionPublished;
import org.iltizam.consultation.ConsultationEvent.ContributionReceived;
import org.iltizam.consultation.ConsultationEvent.OfContribution;
import org.iltizam.consultation.Contributor;
import org.iltizam.consultation.Contributors;
import org.iltizam.people.Person;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each contribution has notices of its own, sent where its author left an address; nobody needs an account for them. */
@Component
class ContributionMails {

    private final Outgoing outgoing;
    private final Contributors contributors;
    private final Wordings wordings;
    private final LetterWriter letters;
    private final Links links;

    ContributionMails(
            Outgoing outgoing, Contributors contributors, Wordings wordings, LetterWriter letters, Links links) {
        this.outgoing = outgoing;
        this.contributors = contributors;
        this.wordings = wordings;
        this.letters = letters;
        this.links = links;
    }

    private interface More {
        List<Notice.Fact> in(Wording words);
    }

    @EventListener
    void on(ContributionReceived event) {
        send("contributionReceived", event, words -> List.of());
    }

    @EventListener
    void on(ContributionPublished event) {
        send("contributionPublished", event, words -> List.of());
    }

    @EventListener
    void on(ContributionDeclined event) {
        send("contributionDeclined", event, words -> List.of(reason(event.reason(), words)));
    }

    @EventListener
    void on(ContributionAnswered event) {
        send(
                "contributionAnswered",
                event,
                words -> List.of(
                        words.fact("disposition", words.disposition(event.disposition())),
                        reason(event.reason(), words)));
    }

    private static Notice.Fact reason(String reason, Wording words) {
        return words.fact("reason", SafeText.isolated(reason));
    }

    private void send(String kind, OfContribution event, More more) {
        contributors.find(event.contribution()).ifPresent(author -> send(kind, event, author, more));
    }

    private void send(String kind, OfContribution event, Contributor author, More more) {
        Wording words = wordings.in(author.language());
        String number = number(author.contribution());
        List<Notice.Fact> facts = new ArrayList<>();
        facts.add(words.fact("receipt", author.receipt()));
        facts.addAll(more.in(words));
        outgoing.put(letters.letter(
                kind + ":" + event.contribution() + ":" + event.at(),
                reader(author, words),
                new Notice(
                        words.language(),
                        words.text("mail." + kind + ".subject", number),
                        "",
                        words.text("mail." + kind + ".opening", number),
                        facts,
                        List.of(),
                        links.toReceipt(author.receipt()),
                        words.text("mail.link.contribution"),
                        null,
                        words.text("mail.contribution.end"))));
    }

    /** The queue knows readers by an id: for somebody without an account, the contribution's own. */
    private static Person reader(Contributor author, Wording words) {
        String name = author.name() == null ? words.text("mail.contribution.reader") : author.name();
        return new Person(
                new PersonId(author.contribution().value()),
                new LocalizedText(name, name, name),
                null,
                Set.of(),
                author.email(),
                author.language());
    }

    private static String number(ContributionId id) {
        return id.value().substring(id.value().lastIndexOf('k') + 1);
    }
}
