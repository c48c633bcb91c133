package org.iltizam.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.RevisingCards;
import org.iltizam.commitment.VersionCause;
import org.iltizam.consultation.ConsultationEvent.ContributionsAnswered;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Obstacle;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead answers every contribution to the card, several at once where they say the same, and revises the card. */
@Service
public class AnsweringContributions {

    private final ContributionShelf contributions;
    private final AnswerShelf answers;
    private final Cards cards;
    private final RevisingCards revising;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnsweringContributions(
            ContributionShelf contributions,
            AnswerShelf answers,
            Cards cards,
            RevisingCards revising,
            Clock clock,
            ApplicationEventPublisher events) {
        this.contributions = contributions;
        this.answers = answers;
        this.cards = cards;
        this.revising = revising;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One answer.
     *
     * @param contributions which it stands for
     * @param changed the fields that read differently because of it
     */
    public record Given(
            List<ContributionId> contributions,
            Disposition disposition,
            @Nullable Obstacle obstacle,
            String reason,
            List<CardField> changed) {}

    /** Published contributions to the card that have no answer. */
    @Transactional(readOnly = true)
    public List<Contribution> toAnswer(CardId card) {
        return contributions.toAnswer(ConsultationId.of(card.plan()), card);
    }

    /**
     * @return refusals {@code contributionUnanswered}, {@code contributionAnsweredTwice}, {@code contributionUnknown},
     *     {@code takenChangesNothing}, {@code fieldUnchanged}, {@code fieldChangedForNobody}
     */
    @Transactional
    public Outcome<Integer> answer(CardId card, List<Given> given, CardContent content, PersonId by) {
        Set<CardField> changed = RevisingCards.changed(cards.content(card), content);
        List<Refusal> refusals = check(given, toAnswer(card), changed);
        refusals.addAll(content.misdated());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        Integer version = changed.isEmpty() ? null : revising.revise(card, content, causes(given), by);
        ConsultationId id = ConsultationId.of(card.plan());
        for (Given answer : given) {
            contributions.attach(answer.contributions(), answers.add(id, card, answer, version, by, now));
        }
        int answered =
                given.stream().mapToInt(answer -> answer.contributions().size()).sum();
        events.publishEvent(
                new ContributionsAnswered(id, by, now, List.of(card), answered, version == null ? 0 : version));
        return Outcome.done(answered);
    }

    private static List<VersionCause> causes(List<Given> given) {
        return given.stream()
                .flatMap(answer -> answer.changed().stream()
                        .flatMap(field -> answer.contributions().stream()
                                .map(because -> new VersionCause(field, because.value()))))
                .toList();
    }

    private static List<Refusal> check(List<Given> given, List<Contribution> open, Set<CardField> changed) {
        List<Refusal> refusals = new ArrayList<>();
        Set<ContributionId> left = open.stream().map(Contribution::id).collect(Collectors.toSet());
        Set<ContributionId> answered = new HashSet<>();
        Set<CardField> named = EnumSet.noneOf(CardField.class);
        for (int i = 0; i < given.size(); i++) {
            Given answer = given.get(i);
            String at = "answers[" + i + "].";
            for (ContributionId contribution : answer.contributions()) {
                if (!answered.add(contribution)) {
                    refusals.add(Refusal.at(at + "contributions", "contributionAnsweredTwice", contribution.value()));
                } else if (!left.remove(contribution)) {
                    refusals.add(Refusal.at(at + "contributions", "contributionUnknown", contribution.value()));
                }
            }
            boolean taken =
                    answer.disposition() == Disposition.TAKEN || answer.disposition() == Disposition.PARTLY_TAKEN;
            if (taken && answer.changed().isEmpty()) {
                refusals.add(Refusal.at(at + "changed", "takenChangesNothing"));
            }
            if (!changed.containsAll(answer.changed())) {
                refusals.add(Refusal.at(at + "changed", "fieldUnchanged"));
            }
            named.addAll(answer.changed());
        }
        left.stream()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(missed -> refusals.add(Refusal.of("contributionUnanswered", missed.value())));
        changed.stream()
                .filter(field -> !named.contains(field))
                .forEach(field -> refusals.add(Refusal.at(field.key(), "fieldChangedForNobody")));
        return refusals;
    }
}
