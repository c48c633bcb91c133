package org.iltizam.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardState;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PlanId;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside the tasks of an adoption, in the words of a reader. */
@Component
public class AdoptionWords {

    private final PlanBlockers blockers;
    private final StandingBlocks standing;
    private final AdoptingPlan adopting;
    private final TextsByLanguage texts;

    AdoptionWords(PlanBlockers blockers, StandingBlocks standing, AdoptingPlan adopting, TextsByLanguage texts) {
        this.blockers = blockers;
        this.standing = standing;
        this.adopting = adopting;
        this.texts = texts;
    }

    /** What each of these cards of a plan lacks before the plan can take it; a dash when nothing. */
    public Map<CardId, String> lacks(PlanId plan, Collection<Card> open, Language language) {
        Messages messages = texts.in(language);
        Set<CardId> incomplete = blockers.incomplete(plan, open);
        return open.stream()
                .collect(Collectors.toMap(Card::id, card -> lacks(card, incomplete.contains(card.id()), messages)));
    }

    private static String lacks(Card card, boolean incomplete, Messages messages) {
        List<String> lacks = new ArrayList<>();
        if (card.state() != CardState.READY) {
            lacks.add(messages.get("adoption.lacks.ready"));
        }
        if (PlanBlockers.untranslated(card)) {
            lacks.add(messages.get("adoption.blocker.MISSING_TRANSLATION"));
        }
        if (incomplete) {
            lacks.add(messages.get("adoption.blocker.EMPTY_FIELDS"));
        }
        return lacks.isEmpty() ? "–" : String.join(" · ", lacks);
    }

    /** What blocks the plan as it was put together, or if every card that is ready is taken. */
    @Transactional(readOnly = true)
    public String blocking(PlanId plan, Language language) {
        Messages messages = texts.in(language);
        String lines =
                standing.of(plan).stream().map(block -> line(block, messages)).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? messages.get("adoption.nothingBlocks") : lines;
    }

    private static String line(Block block, Messages messages) {
        String cards = block.cards().stream()
                .map(card -> String.valueOf(card.number()))
                .collect(Collectors.joining(" · "));
        String what = messages.get(
                "layout.labelled", messages.get("adoption.blocker." + block.blocker()), String.valueOf(block.count()));
        return cards.isEmpty() ? what : what + " (" + cards + ")";
    }

    /** The plan as it is put to the vote: what it takes, what not and why, what was waived. */
    @Transactional(readOnly = true)
    public String plan(PlanId plan, Language language) {
        PlanAdoption adoption = adopting.find(plan).orElseThrow();
        Messages messages = texts.in(language);
        var titles = blockers.open(plan).stream()
                .collect(Collectors.toMap(
                        Card::id, card -> card.title().shownIn(language).text()));
        List<String> lines = new ArrayList<>();
        adoption.taken()
                .forEach(card -> lines.add(card.number() + ". " + titles.getOrDefault(card.card(), "") + " ("
                        + card.axis().shownIn(language).text() + ")"));
        adoption.notTaken()
                .forEach(card -> lines.add(messages.get(
                        "adoption.notTaken",
                        String.valueOf(card.card().number()),
                        titles.getOrDefault(card.card(), ""),
                        card.awaitsReason()
                                ? messages.get("adoption.awaiting")
                                : card.reason().shownIn(language).text())));
        adoption.waivers()
                .forEach(waiver -> lines.add(messages.get(
                        "adoption.waived",
                        messages.get("adoption.blocker." + waiver.blocker()),
                        waiver.cases(),
                        waiver.reason().shownIn(language).text())));
        return String.join("\n", lines);
    }
}
