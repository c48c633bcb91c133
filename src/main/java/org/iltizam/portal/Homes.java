package org.iltizam.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.commitment.CancellationProposal;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Commitments;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.Decision;
import org.iltizam.committee.Meetings;
import org.iltizam.consultation.Consultation;
import org.iltizam.consultation.Consultations;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.plan.Theme;
import org.iltizam.plan.Themes;
import org.iltizam.portal.HomeView.AgreedThemes;
import org.iltizam.portal.HomeView.Cancelled;
import org.iltizam.portal.HomeView.Dissent;
import org.iltizam.portal.HomeView.Merged;
import org.iltizam.portal.HomeView.MinutesLine;
import org.iltizam.portal.HomeView.PhaseLine;
import org.iltizam.portal.HomeView.Time;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is public of the current plan. */
@Component
class Homes {

    private static final int MINUTES = 10;

    private final Plans plans;
    private final Themes themes;
    private final Cards cards;
    private final CommitteeDecisions decisions;
    private final Meetings meetings;
    private final Consultations consultations;
    private final Commitments commitments;
    private final Clock clock;

    Homes(
            Plans plans,
            Themes themes,
            Cards cards,
            CommitteeDecisions decisions,
            Meetings meetings,
            Consultations consultations,
            Commitments commitments,
            Clock clock) {
        this.plans = plans;
        this.themes = themes;
        this.cards = cards;
        this.decisions = decisions;
        this.meetings = meetings;
        this.consultations = consultations;
        this.commitments = commitments;
        this.clock = clock;
    }

    HomeView view(Messages messages) {
        return plans.current()
                .map(plan -> of(plan, messages))
                .orElseGet(() -> new HomeView(
                        null,
                        LocalDate.ofInstant(clock.instant(), clock.getZone()),
                        List.of(),
                        0,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    HomeView of(Plan plan, Messages messages) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
        List<Card> all = cards.of(plan.id());
        Map<PhaseKind, PhaseLine> phases = new LinkedHashMap<>();
        plan.phases().forEach(phase -> phases.put(phase.kind(), line(plan, phase, today, messages)));
        return new HomeView(
                plan.title(),
                today,
                List.copyOf(phases.values()),
                commitments.count(plan.id()),
                phases.get(PhaseKind.IDEAS),
                phases.get(PhaseKind.CONSULTATION),
                agreedThemes(plan.id()),
                cancelled(
                        all.stream()
                                .filter(card -> card.state() == CardState.CANCELLED)
                                .toList(),
                        messages),
                all.stream()
                        .filter(card -> card.state() == CardState.MERGED)
                        .map(card -> new Merged(
                                card.number(),
                                card.title(),
                                Objects.requireNonNull(card.mergedInto()).number()))
                        .toList(),
                minutes(plan.id()));
    }

    private @Nullable AgreedThemes agreedThemes(PlanId plan) {
        List<LocalizedText> titles =
                themes.published(plan).stream().map(Theme::title).toList();
        return titles.isEmpty() ? null : new AgreedThemes("/cycle/" + plan + "/themes", titles);
    }

    private List<Cancelled> cancelled(List<Card> ended, Messages messages) {
        Map<CardId, CancellationProposal> proposals =
                cards.cancelled(ended.stream().map(Card::id).toList());
        Map<DecisionId, Decision> decided = decisions.all(proposals.values().stream()
                .map(CancellationProposal::decision)
                .filter(Objects::nonNull)
                .toList());
        return ended.stream()
                .filter(card -> proposals.containsKey(card.id()))
                .map(card -> cancelled(card, Objects.requireNonNull(proposals.get(card.id())), decided, messages))
                .toList();
    }

    private static Cancelled cancelled(
            Card card, CancellationProposal proposal, Map<DecisionId, Decision> decided, Messages messages) {
        Decision decision = proposal.decision() == null ? null : decided.get(proposal.decision());
        return new Cancelled(
                card.number(),
                card.title(),
                messages.get("card.cancelReason." + proposal.reasonCode()),
                proposal.reason(),
                decision == null ? List.of() : dissents(decision, messages));
    }

    private static List<Dissent> dissents(Decision decision, Messages messages) {
        return decision.ballots().stream()
                .filter(ballot -> ballot.dissent() != null)
                .map(ballot -> new Dissent(
                        messages.get("inbox.side." + ballot.side()), Objects.requireNonNull(ballot.dissent())))
                .toList();
    }

    /** The register has them all. */
    private List<MinutesLine> minutes(PlanId plan) {
        return meetings.published(plan, MINUTES).stream()
                .map(meeting ->
                        new MinutesLine("/public/meetings/" + meeting.id(), meeting.title(), meeting.startsAt()))
                .toList();
    }

    private PhaseLine line(Plan plan, Phase phase, LocalDate today, Messages messages) {
        Time time = phase.isOpenOn(today) ? Time.NOW : today.isAfter(phase.closes()) ? Time.OVER : Time.AHEAD;
        PhaseLine planned =
                new PhaseLine(messages.get("portal.phase." + phase.kind()), phase.opens(), phase.closes(), time);
        return phase.kind() == PhaseKind.CONSULTATION ? announced(plan, planned) : planned;
    }

    /** Once a consultation is announced, its own days count and no longer those that were planned for it. */
    private PhaseLine announced(Plan plan, PhaseLine planned) {
        return consultations
                .find(plan.id())
                .filter(consultation -> consultation.recalledAt() == null || consultation.publishedAt() != null)
                .map(consultation -> asAnnounced(consultation, plan, planned.name()))
                .orElse(planned);
    }

    private PhaseLine asAnnounced(Consultation consultation, Plan plan, String name) {
        return new PhaseLine(
                name,
                LocalDate.ofInstant(consultation.opensAt(), plan.zone()),
                LocalDate.ofInstant(consultation.closesAt(), plan.zone()),
                switch (consultation.stage(clock.instant())) {
                    case ANEW, ANNOUNCED -> Time.AHEAD;
                    case OPEN -> Time.NOW;
                    case ANSWERING, ANSWERED -> Time.OVER;
                });
    }
}
