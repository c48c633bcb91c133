package org.iltizam.notification;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iltizam.consultation.ConsultationEvent.ContributionAnswered;
import org.iltizam.consultation.ConsultationEvent.ContributionDeclined;
import org.iltizam.consultation.ConsultationEvent.ContributionPublished;
import org.iltizam.consultation.ConsultationEvent.ContributionReceived;
import org.iltizam.consultation.ConsultationEvent.OfContribution;
import org.iltizam.consultation.ContributionWords;
import org.iltizam.consultation.Contributors;
import org.iltizam.notification.CitizenMails.Given;
import org.iltizam.shared.ContributionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each contribution has notices of its own, sent where its author left an address; nobody needs an account for them. */
@Component
class ContributionMails {

    private final Contributors contributors;
    private final CitizenMails mails;
    private final Links links;

    ContributionMails(Contributors contributors, CitizenMails mails, Links links) {
        this.contributors = contributors;
        this.mails = mails;
        this.links = links;
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
                        words.fact("disposition", words.text(ContributionWords.dispositionKey(event.disposition()))),
                        reason(event.reason(), words)));
    }

    private static Notice.Fact reason(String reason, Wording words) {
        return words.fact("reason", SafeText.isolated(reason));
    }

    private void send(String news, OfContribution event, Function<Wording, List<Notice.Fact>> more) {
        contributors
                .find(event.contribution())
                .ifPresent(author -> mails.send(
                        news,
                        new Given(
                                "contribution",
                                author.contribution().value(),
                                number(author.contribution()),
                                author.email(),
                                author.language(),
                                links.toReceipt()),
                        event.at(),
                        words -> Stream.concat(
                                        Stream.of(words.fact("receipt", author.receipt())), more.apply(words).stream())
                                .toList()));
    }

    private static String number(ContributionId id) {
        return id.value().substring(id.value().lastIndexOf('k') + 1);
    }
}
