package org.iltizam.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.Cards;
import org.iltizam.people.People;
import org.iltizam.plan.Plan;
import org.iltizam.portal.DelaysView.Late;
import org.iltizam.portal.DelaysView.Part;
import org.iltizam.portal.DelaysView.Stopped;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.ReportId;
import org.iltizam.timeline.PublicPauses;
import org.iltizam.timeline.PublicPauses.Pause;
import org.iltizam.web.Messages;
import org.iltizam.workflow.PublicDelays;
import org.iltizam.workflow.PublicDelays.Delay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is public of delays: one statement for each list, one for the cards that it names. */
@Component
class Delays {

    static final int PAGE = 25;

    private final PublicDelays delays;
    private final PublicPauses pauses;
    private final Cards cards;
    private final People people;

    Delays(PublicDelays delays, PublicPauses pauses, Cards cards, People people) {
        this.delays = delays;
        this.pauses = pauses;
        this.cards = cards;
        this.people = people;
    }

    /**
     * @param late which page of delays, from 1
     * @param stopped which page of stopped clocks, from 1
     * @param atWork the reader has signed in, and may open cards
     */
    DelaysView view(Plan plan, int late, int stopped, boolean atWork, Messages messages) {
        List<Delay> lateOnes = delays.of(plan.id(), (late - 1) * PAGE, PAGE + 1);
        List<Pause> stops = pauses.of(plan.id(), (stopped - 1) * PAGE, PAGE + 1);
        Map<CardId, Card> named =
                cards
                        .among(stops.stream()
                                .map(pause -> new CardId(pause.subject()))
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Card::id, Function.identity()));
        return new DelaysView(
                plan.title(),
                part(
                        lateOnes,
                        delay -> late(plan, delay, atWork, messages),
                        late,
                        number -> address(plan, number, stopped)),
                part(
                        stops,
                        pause -> stopped(pause, Objects.requireNonNull(named.get(new CardId(pause.subject()))), atWork),
                        stopped,
                        number -> address(plan, late, number)));
    }

    private Late late(Plan plan, Delay delay, boolean atWork, Messages messages) {
        String key = numbered(plan, delay);
        return new Late(
                number(key),
                address(key, atWork),
                name(delay.late()),
                delay.lateRole() == null ? null : messages.get("role." + delay.lateRole()),
                messages.get("task." + delay.process() + "." + delay.task() + ".title"),
                messages.get("process." + delay.process()),
                delay.ofSeat(),
                delay.lateSince(),
                delay.state(),
                delay.endedAt());
    }

    /** Of several cards or commitments that of the one who is late; a part may also be something else, e.g. a person. */
    private static String numbered(Plan plan, Delay delay) {
        String part = delay.part();
        return part != null && part.startsWith(plan.id() + "-") && number(part) != null ? part : delay.subject();
    }

    private static @Nullable String address(String key, boolean atWork) {
        if (ReportId.isReport(key)) {
            return "/commitments/" + new ReportId(key).commitment().value();
        }
        if (CommitmentId.isCommitment(key)) {
            return "/commitments/" + key;
        }
        return atWork && CardId.isCard(key) ? "/cards/" + key : null;
    }

    /** Ideas have numbers too, but are nobody's to know of before they are published. */
    private static @Nullable Integer number(String key) {
        if (ReportId.isReport(key)) {
            return new ReportId(key).commitment().number();
        }
        if (CommitmentId.isCommitment(key)) {
            return new CommitmentId(key).number();
        }
        return CardId.isCard(key) ? new CardId(key).number() : null;
    }

    private Stopped stopped(Pause pause, Card card, boolean atWork) {
        return new Stopped(
                card.number(),
                address(card.id().value(), atWork),
                people.organisation(card.organisation()).name(),
                pause.since(),
                pause.until(),
                card.state().ended(),
                pause.reason());
    }

    private @Nullable LocalizedText name(@Nullable OrganisationId id) {
        return id == null ? null : people.organisation(id).name();
    }

    private static <S, R> Part<R> part(
            List<S> found, Function<S, R> row, int number, Function<Integer, String> address) {
        return new Part<>(
                found.stream().limit(PAGE).map(row).toList(),
                number > 1 ? address.apply(number - 1) : null,
                found.size() > PAGE ? address.apply(number + 1) : null);
    }

    private static String address(Plan plan, int late, int stopped) {
        return "/public/delays?plan=" + plan.id() + "&late=" + late + "&stopped=" + stopped;
    }
}
