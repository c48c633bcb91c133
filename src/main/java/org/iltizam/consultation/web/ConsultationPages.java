package org.iltizam.consultation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.Cards;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.Decision;
import org.iltizam.consultation.Consultation;
import org.iltizam.consultation.Consultation.Stage;
import org.iltizam.consultation.Consultations;
import org.iltizam.consultation.web.ConsultationView.CardLine;
import org.iltizam.people.People;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of the consultation. */
@Component
class ConsultationPages {

    private final Consultations consultations;
    private final Plans plans;
    private final Cards cards;
    private final People people;
    private final CommitteeDecisions decisions;
    private final Clock clock;

    ConsultationPages(
            Consultations consultations,
            Plans plans,
            Cards cards,
            People people,
            CommitteeDecisions decisions,
            Clock clock) {
        this.consultations = consultations;
        this.plans = plans;
        this.cards = cards;
        this.people = people;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<ConsultationView> view(@Nullable String wanted, Language language) {
        return plans.named(wanted)
                .map(found -> consultations
                        .find(found.id())
                        .map(consultation -> of(found, consultation, language))
                        .orElseGet(() -> new ConsultationView(
                                found.title(), null, null, planned(found), 0, 0, List.of(), List.of())));
    }

    private @Nullable Phase planned(Plan plan) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
        return plan.phase(PhaseKind.CONSULTATION)
                .filter(phase -> !today.isAfter(phase.opens()))
                .orElse(null);
    }

    private ConsultationView of(Plan plan, Consultation consultation, Language language) {
        Stage stage = consultation.stage(clock.instant());
        Map<CardId, Integer> published = consultations.countPublishedByCard(consultation.id());
        Map<CardId, Integer> asked = consultations.cards(consultation.id());
        return new ConsultationView(
                plan.title(),
                consultation,
                stage,
                null,
                published.values().stream().mapToInt(Integer::intValue).sum(),
                consultations.declined(consultation.id()),
                cards.of(plan.id()).stream()
                        .filter(card -> asked.containsKey(card.id()))
                        .map(card -> line(card, asked, published, stage, language))
                        .toList(),
                stage == Stage.ANSWERED ? dissents(consultation.id()) : List.of());
    }

    private CardLine line(
            Card card, Map<CardId, Integer> asked, Map<CardId, Integer> published, Stage stage, Language language) {
        return new CardLine(
                card.id().value(),
                card.number(),
                card.title(),
                people.organisation(card.organisation())
                        .name()
                        .shownIn(language)
                        .text(),
                published.getOrDefault(card.id(), 0),
                stage == Stage.ANSWERED && card.version() > asked.getOrDefault(card.id(), 0));
    }

    private List<String> dissents(ConsultationId id) {
        return decisions.about(id.value()).stream()
                .reduce((first, last) -> last)
                .map(Decision::ballots)
                .orElse(List.of())
                .stream()
                .map(Decision.Ballot::dissent)
                .filter(Objects::nonNull)
                .toList();
    }
}
