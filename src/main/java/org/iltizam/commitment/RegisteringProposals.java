package org.iltizam.commitment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iltizam.commitment.CardEvent.ProposalRegistered;
import org.iltizam.plan.Plans;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.turn.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A proposed commitment becomes a card: it gets its number, its institution and its lead. */
@Service
public class RegisteringProposals {

    private final CardRepository cards;
    private final Plans plans;
    private final LeadRules leads;
    private final Turns turns;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RegisteringProposals(
            CardRepository cards,
            Plans plans,
            LeadRules leads,
            Turns turns,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.plans = plans;
        this.leads = leads;
        this.turns = turns;
        this.clock = clock;
        this.events = events;
    }

    /** @param number null for the next free number of the plan */
    public record Proposal(
            PlanId plan,
            @Nullable Integer number,
            LocalizedText title,
            OrganisationId organisation,
            PersonId lead,
            @Nullable PersonId deputy) {}

    /**
     * Whoever sends the same twice has registered one proposal, unless they gave the second one a number of its own.
     *
     * @return refusals {@code required}, {@code tooLong}, {@code proposalKnown}, {@code numberTaken}, {@code planUnknown},
     *     {@code notALead}, {@code leadElsewhere}, {@code deputyIsLead} at their fields
     */
    @Transactional
    public Outcome<CardId> register(Proposal proposal, PersonId by) {
        turns.take("cards of " + proposal.plan());
        List<Refusal> refusals = check(proposal);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        int number = proposal.number() == null ? nextNumber(proposal.plan()) : proposal.number();
        CardId id = CardId.of(proposal.plan(), number);
        cards.saveAndFlush(new Card(
                id,
                proposal.title(),
                proposal.organisation(),
                new Leadership(proposal.lead(), proposal.deputy()),
                by,
                clock.instant()));
        events.publishEvent(new ProposalRegistered(id, by, clock.instant(), proposal.title(), proposal.lead()));
        return Outcome.done(id);
    }

    int nextNumber(PlanId plan) {
        return cards.highestNumber(plan.value()).orElse(0) + 1;
    }

    private List<Refusal> check(Proposal proposal) {
        List<Refusal> refusals = new ArrayList<>();
        String title = proposal.title().ar();
        if (title == null || title.isBlank()) {
            refusals.add(Refusal.at("titleAr", "required"));
        } else if (title.length() > 300) {
            refusals.add(Refusal.at("titleAr", "tooLong", 300, title.length()));
        } else if (proposal.number() == null) {
            known(proposal, title).ifPresent(refusals::add);
        }
        if (plans.find(proposal.plan()).isEmpty()) {
            refusals.add(Refusal.of("planUnknown"));
        }
        if (proposal.number() != null
                && (proposal.number() < 1
                        || cards.existsById(
                                CardId.of(proposal.plan(), proposal.number()).value()))) {
            refusals.add(Refusal.at("number", "numberTaken", proposal.number()));
        }
        refusals.addAll(leads.wrong(proposal.organisation(), new Leadership(proposal.lead(), proposal.deputy())));
        return refusals;
    }

    private Optional<Refusal> known(Proposal proposal, String title) {
        return cards
                .findByPlanAndLeadAndTitleArOrderByNumber(
                        proposal.plan().value(), proposal.lead().value(), title)
                .stream()
                .filter(card -> card.state() == CardState.DRAFTING)
                .findFirst()
                .map(card -> Refusal.at("titleAr", "proposalKnown", String.valueOf(card.number())));
    }
}
