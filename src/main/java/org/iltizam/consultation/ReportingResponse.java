package org.iltizam.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.CommitteeDecisions.DecisionKind;
import org.iltizam.consultation.ConsultationEvent.ContributionAnswered;
import org.iltizam.consultation.ConsultationEvent.LeadsAskedAgain;
import org.iltizam.consultation.ConsultationEvent.ReasonedResponsePublished;
import org.iltizam.consultation.ConsultationEvent.ReportDrafted;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reasoned response: drafted by the coordinator, agreed by the seats, then every author gets a notice of their own. */
@Service
public class ReportingResponse {

    private final ConsultationShelf shelf;
    private final ContributionShelf contributions;
    private final Consultations consultations;
    private final CommitteeDecisions decisions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportingResponse(
            ConsultationShelf shelf,
            ContributionShelf contributions,
            Consultations consultations,
            CommitteeDecisions decisions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.contributions = contributions;
        this.consultations = consultations;
        this.decisions = decisions;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<ConsultationId> draft(ConsultationId id, LocalizedText summary, PersonId by) {
        if (summary.ar() == null || summary.ar().isBlank()) {
            return Outcome.refused(List.of(Refusal.at("summaryAr", "required")));
        }
        shelf.report(id, summary, by);
        events.publishEvent(new ReportDrafted(id, by, clock.instant()));
        return Outcome.done(id);
    }

    /** Takes the answers of these cards back; what was answered stays on file as withdrawn. */
    @Transactional
    public Outcome<ConsultationId> askAgain(ConsultationId id, List<CardId> cards, String reason, PersonId by) {
        List<Refusal> refusals = new java.util.ArrayList<>();
        List<CardId> answered = answered(id);
        if (cards.isEmpty() || !answered.containsAll(cards)) {
            refusals.add(Refusal.at("askAgain", "required"));
        }
        if (reason.isBlank()) {
            refusals.add(Refusal.at("askReason", "required"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        cards.forEach(card -> contributions.detach(id, card, now));
        events.publishEvent(new LeadsAskedAgain(id, by, now, cards, reason));
        return Outcome.done(id);
    }

    /** The cards whose contributions are answered, by number. */
    @Transactional(readOnly = true)
    public List<CardId> answered(ConsultationId id) {
        return contributions.answeredCards(id);
    }

    @Transactional
    public void putToVote(ConsultationId id) {
        PersonId by = Objects.requireNonNull(shelf.get(id).reportBy());
        decisions.put(id.plan(), DecisionKind.AGREE_REASONED_RESPONSE, id.value(), by);
    }

    /** From now on everybody reads the answers and the revised cards; whoever had theirs before hears nothing again. */
    @Transactional
    public void publish(ConsultationId id, DecisionId decision) {
        Instant now = clock.instant();
        List<Contribution> answered = contributions.toNotice(id);
        Map<Long, Answer> answers = consultations.answersTo(answered);
        shelf.publish(id, now);
        contributions.noticed(id, now);
        for (Contribution contribution : answered) {
            Answer answer = Objects.requireNonNull(answers.get(contribution.answer()));
            events.publishEvent(new ContributionAnswered(
                    contribution.id(), answer.by(), now, answer.disposition(), answer.reason()));
        }
        events.publishEvent(new ReasonedResponsePublished(id, null, now, answered.size(), decision));
    }
}
