package org.iltizam.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iltizam.commitment.CommitmentEvent.CommitmentAdopted;
import org.iltizam.commitment.CommitmentEvent.OgpIdKnown;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cards become commitments of their plan: numbered, with the activities of the card as milestones. */
@Service
public class AdoptingCards {

    private final CardShelf shelf;
    private final Cards cards;
    private final CommitmentRepository commitments;
    private final MilestoneRepository milestones;
    private final CommitmentTitleRepository titles;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AdoptingCards(
            CardShelf shelf,
            Cards cards,
            CommitmentRepository commitments,
            MilestoneRepository milestones,
            CommitmentTitleRepository titles,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.cards = cards;
        this.commitments = commitments;
        this.milestones = milestones;
        this.titles = titles;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param number the number in the plan
     * @param axis the part of the plan under which it is listed
     */
    public record Adoption(CardId card, int number, LocalizedText axis) {}

    /**
     * All of them or none.
     *
     * @return refusals {@code cardNotAdoptable}, {@code cardAdopted} (card number) and {@code numberTaken} (number)
     */
    @Transactional
    public Outcome<List<CommitmentId>> adopt(PlanId plan, List<Adoption> adoptions, PersonId by) {
        List<Refusal> refusals = check(plan, adoptions);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return Outcome.done(
                adoptions.stream().map(adoption -> adopt(plan, adoption, by)).toList());
    }

    /** OGP numbers in an order of its own, and later. */
    @Transactional
    public void ogpId(CommitmentId id, String ogpId, PersonId by) {
        commitments
                .findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No commitment " + id))
                .known(ogpId);
        publish(new OgpIdKnown(id, by, clock.instant(), ogpId));
    }

    private List<Refusal> check(PlanId plan, List<Adoption> adoptions) {
        List<Refusal> refusals = new ArrayList<>();
        Set<CardId> taken = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (Commitment commitment : commitments.findByPlanOrderByNumber(plan.value())) {
            taken.add(commitment.card());
            numbers.add(commitment.number());
        }
        for (Adoption adoption : adoptions) {
            CardState state = shelf.get(adoption.card()).state();
            if (state == CardState.MERGED || state == CardState.CANCELLED) {
                refusals.add(Refusal.of("cardNotAdoptable", adoption.card().number()));
            }
            if (!taken.add(adoption.card())) {
                refusals.add(Refusal.of("cardAdopted", adoption.card().number()));
            }
            if (!numbers.add(adoption.number())) {
                refusals.add(Refusal.of("numberTaken", adoption.number()));
            }
        }
        return refusals;
    }

    private CommitmentId adopt(PlanId plan, Adoption adoption, PersonId by) {
        Instant now = clock.instant();
        Card card = shelf.get(adoption.card());
        CommitmentId id = CommitmentId.of(plan, adoption.number());
        commitments.save(new Commitment(id, adoption.axis(), card, by, now));
        rememberTitles(id, card, now);
        CardContent content = shelf.content(card);
        int number = 0;
        for (Activity activity : content.activities()) {
            milestones.save(new Milestone(
                    id,
                    ++number,
                    LocalizedText.written(content.language(), activity.title()),
                    activity.start(),
                    activity.end(),
                    1));
        }
        publish(new CommitmentAdopted(id, by, now, card.id(), card.version(), card.title(), card.lead(), number));
        return id;
    }

    /** A title that changed while the card was drafted must stay findable. */
    private void rememberTitles(CommitmentId id, Card card, Instant now) {
        LocalizedText last = null;
        for (CardVersion version : cards.versions(card.id())) {
            LocalizedText title = version.content().title();
            if (!title.equals(last)) {
                titles.save(new CommitmentTitle(id, title, version.frozenAt()));
                last = title;
            }
        }
        if (!card.title().equals(last)) {
            titles.save(new CommitmentTitle(id, card.title(), now));
        }
    }

    private void publish(CommitmentEvent event) {
        commitments.flush();
        events.publishEvent(event);
    }
}
