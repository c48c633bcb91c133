package org.iltizam.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReceiptCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consultations to look at: the reading side of this module. Personal data has no way out through here. */
@Service
@Transactional(readOnly = true)
public class Consultations {

    private final ConsultationShelf shelf;
    private final ContributionShelf contributions;
    private final AnswerShelf answers;

    Consultations(ConsultationShelf shelf, ContributionShelf contributions, AnswerShelf answers) {
        this.shelf = shelf;
        this.contributions = contributions;
        this.answers = answers;
    }

    /** Empty until it is announced. */
    public Optional<Consultation> find(PlanId plan) {
        return shelf.find(ConsultationId.of(plan));
    }

    public Consultation get(ConsultationId id) {
        return shelf.get(id);
    }

    /** The cards that the public is asked about, with the version it reads, by number. */
    public Map<CardId, Integer> cards(ConsultationId id) {
        return shelf.cards(id);
    }

    public Optional<Contribution> find(ContributionId id) {
        return contributions.find(id);
    }

    /** Published contributions to a card, in the order in which they came: the first ones after that number. */
    public List<Contribution> published(ConsultationId id, CardId card, int after, int most) {
        return contributions.published(id, card, after, most);
    }

    public List<Contribution> published(ConsultationId id) {
        return contributions.published(id);
    }

    /** How many contributions to each card are published; none where the card is missing. */
    public Map<CardId, Integer> countPublishedByCard(ConsultationId id) {
        return contributions.countPublished(id);
    }

    public long countPublished(ConsultationId id) {
        return contributions.count(id, ContributionState.PUBLISHED);
    }

    /** Cards with a published contribution that has no answer. */
    public List<CardId> cardsToAnswer(ConsultationId id) {
        return contributions.cardsToAnswer(id);
    }

    /** The answers to those contributions, by their id. */
    public Map<Long, Answer> answersTo(Collection<Contribution> answered) {
        return answers.all(answered.stream()
                .map(Contribution::answer)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** Contributions to the plan's consultation that have no published answer and were not declined. */
    public long unanswered(PlanId plan) {
        return contributions.unanswered(ConsultationId.of(plan));
    }

    /** Those contributions: together with their count this is what a waiver lets pass. */
    List<ContributionId> awaitingAnswer(PlanId plan) {
        return contributions.awaitingAnswer(ConsultationId.of(plan));
    }

    public long declined(ConsultationId id) {
        return contributions.count(id, ContributionState.DECLINED);
    }

    /** What became of the contribution of a receipt, however it was typed. */
    public Optional<Contribution> byReceipt(String receipt) {
        return contributions.byReceipt(ReceiptCode.typed(receipt));
    }
}
