package org.iltizam.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardEvent;
import org.iltizam.commitment.CardEvent.CardCancelled;
import org.iltizam.commitment.CardEvent.CommentsAnswered;
import org.iltizam.commitment.CardEvent.CommitteeDeclined;
import org.iltizam.commitment.CardEvent.DraftReturned;
import org.iltizam.commitment.CardEvent.MergeRefused;
import org.iltizam.commitment.CardEvent.MergedInto;
import org.iltizam.commitment.CardEvent.ReviewRoundExtended;
import org.iltizam.commitment.Cards;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.Decision;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails about what became of a card. A proposed merge asks its owners, and so comes with their task. */
@Component
class CardMails {

    private final Outgoing outgoing;
    private final Cards cards;
    private final CommitteeDecisions decisions;
    private final Recipients recipients;
    private final Wordings wordings;
    private final LetterWriter letters;
    private final CommentAnswers answers;
    private final Links links;

    CardMails(
            Outgoing outgoing,
            Cards cards,
            CommitteeDecisions decisions,
            Recipients recipients,
            Wordings wordings,
            LetterWriter letters,
            CommentAnswers answers,
            Links links) {
        this.outgoing = outgoing;
        this.cards = cards;
        this.decisions = decisions;
        this.recipients = recipients;
        this.wordings = wordings;
        this.letters = letters;
        this.answers = answers;
        this.links = links;
    }

    @EventListener
    void on(DraftReturned event) {
        tellLead("draftReturned", event, words -> List.of(words.fact("reason", SafeText.isolated(event.reason()))));
    }

    @EventListener
    void on(ReviewRoundExtended event) {
        for (Person coordinator : recipients.withRole(Role.COORDINATOR)) {
            send("roundExtended", event, coordinator, List.of(), List.of());
        }
    }

    @EventListener
    void on(CommentsAnswered event) {
        List<Person> authors = recipients.all(event.authors());
        CommentAnswers.Round round = answers.of(event.card(), event.version());
        for (Person author : authors) {
            send("answered", event, author, List.of(), round.partsFor(author, wordings.of(author)));
        }
    }

    @EventListener
    void on(MergeRefused event) {
        tellLead(
                "mergeRefused",
                event,
                words -> List.of(
                        words.fact("cards", titles(event.cards(), words)),
                        words.fact("reason", SafeText.isolated(event.reason()))));
    }

    /** With the result of the vote, and with what the seats wrote against it. */
    @EventListener
    void on(CommitteeDeclined event) {
        Decision decision = decisions.find(event.decision()).orElseThrow();
        String dissents = decision.ballots().stream()
                .map(Decision.Ballot::dissent)
                .filter(Objects::nonNull)
                .map(SafeText::isolated)
                .collect(Collectors.joining(" · "));
        tellLead("declined." + event.kind(), event, words -> {
            List<Notice.Fact> facts = new ArrayList<>();
            facts.add(words.fact("result", words.text("card.vote." + decision.result())));
            if (!dissents.isEmpty()) {
                facts.add(words.fact("dissents", dissents));
            }
            return facts;
        });
    }

    @EventListener
    void on(MergedInto event) {
        tellLead("mergedInto", event, words -> List.of(words.fact("cards", titles(List.of(event.into()), words))));
    }

    @EventListener
    void on(CardCancelled event) {
        tellLead("cancelled", event, words -> List.of(words.fact("reason", words.of(event.reason()))));
    }

    private interface Facts {
        List<Notice.Fact> in(Wording words);
    }

    private void tellLead(String kind, CardEvent event, Facts facts) {
        recipients
                .one(cards.get(event.card()).lead())
                .ifPresent(lead -> send(kind, event, lead, facts.in(wordings.of(lead)), List.of()));
    }

    private void send(String kind, CardEvent event, Person reader, List<Notice.Fact> more, List<Notice.Part> parts) {
        Wording words = wordings.of(reader);
        String title = title(cards.get(event.card()), words);
        List<Notice.Fact> facts = new ArrayList<>();
        facts.add(words.fact("card", title));
        facts.addAll(more);
        // the same thing can happen to a card twice, at different times
        String fact = kind + ":" + event.card() + ":" + event.at();
        outgoing.put(letters.letter(
                fact,
                reader,
                new Notice(
                        words.language(),
                        words.text("mail." + kind + ".subject", title),
                        "",
                        words.text("mail." + kind + ".opening"),
                        facts,
                        parts,
                        links.to(event.card()),
                        words.text("mail.link.card"),
                        null,
                        words.text("mail.end"))));
    }

    private String titles(List<CardId> ids, Wording words) {
        return ids.stream().map(id -> title(cards.get(id), words)).collect(Collectors.joining(" · "));
    }

    private static String title(Card card, Wording words) {
        return card.number() + " · " + words.of(card.title());
    }
}
