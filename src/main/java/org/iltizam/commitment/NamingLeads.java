package org.iltizam.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.iltizam.commitment.CardEvent.DeputyNamed;
import org.iltizam.commitment.CardEvent.LeadNamed;
import org.iltizam.people.Person;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.turn.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People come and go: the coordinator names another lead of a card, or another deputy, until the card is adopted; then
 * see {@link NamingCommitmentLeads}.
 */
@Service
public class NamingLeads {

    private final CardShelf shelf;
    private final Commitments commitments;
    private final LeadRules rules;
    private final Turns turns;
    private final Clock clock;

    NamingLeads(CardShelf shelf, Commitments commitments, LeadRules rules, Turns turns, Clock clock) {
        this.shelf = shelf;
        this.commitments = commitments;
        this.rules = rules;
        this.turns = turns;
        this.clock = clock;
    }

    /** Why nobody can be named any more, whoever it would be; null where somebody can. */
    @Transactional(readOnly = true)
    public @Nullable Refusal never(Card card) {
        if (card.state() == CardState.MERGED || card.state() == CardState.CANCELLED) {
            return Refusal.of("cardEnded");
        }
        return commitments.ofCard(card.id()).isPresent() ? Refusal.of("cardAdopted", card.number()) : null;
    }

    /** Those who could lead the card or stand in for its lead. */
    public List<Person> candidates(Card card) {
        return rules.candidates(card);
    }

    /**
     * @param shown who it was when the coordinator was asked: of two who name somebody at once the second is told
     * @return refusals {@code leadNamedMeanwhile}, {@code cardEnded}, {@code cardAdopted}, and at their fields
     *     {@code sameLead}, {@code notALead}, {@code leadElsewhere}, {@code deputyIsLead}, {@code required},
     *     {@code tooLong}
     */
    @Transactional
    public Outcome<CardId> name(CardId id, Leadership shown, Leadership wanted, String reason, PersonId by) {
        turns.take("lead of " + id);
        Card card = shelf.get(id);
        Refusal never = never(card);
        if (never != null) {
            return Outcome.refused(List.of(never));
        }
        Leadership before = card.leadership();
        List<Refusal> wrong = rules.name(card, shown, wanted, reason);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        Instant now = clock.instant();
        if (!before.lead().equals(wanted.lead())) {
            shelf.publish(new LeadNamed(id, by, now, before.lead(), wanted.lead(), reason));
        }
        if (!Objects.equals(before.deputy(), wanted.deputy())) {
            shelf.publish(new DeputyNamed(id, by, now, before.deputy(), wanted.deputy(), reason));
        }
        return Outcome.done(id);
    }
}
