package org.iltizam.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.plan.ThemeEvent.ThemesAgreed;
import org.iltizam.plan.ThemeEvent.ThemesCalledFor;
import org.iltizam.plan.ThemeEvent.ThemesDeclined;
import org.iltizam.plan.ThemeEvent.ThemesDrawnUp;
import org.iltizam.plan.ThemeEvent.ThemesProposed;
import org.iltizam.plan.ThemeEvent.ThemesPublished;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.turn.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The writing side of the themes: proposed by the seats, drawn up by the coordinator, agreed, made public. */
@Service
@Transactional
public class SettingThemes {

    private final ThemeEntities themes;
    private final ThemeProposalEntities proposals;
    private final ThemeSettingEntities settings;
    private final Turns turns;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SettingThemes(
            ThemeEntities themes,
            ThemeProposalEntities proposals,
            ThemeSettingEntities settings,
            Turns turns,
            Clock clock,
            ApplicationEventPublisher events) {
        this.themes = themes;
        this.proposals = proposals;
        this.settings = settings;
        this.turns = turns;
        this.clock = clock;
        this.events = events;
    }

    /** What was proposed before stays: the phase may begin anew. */
    public void callFor(PlanId plan, Instant closesAt) {
        ThemeSettingEntity setting =
                settings.findById(plan.value()).orElseGet(() -> settings.save(new ThemeSettingEntity(plan)));
        setting.calledFor();
        events.publishEvent(new ThemesCalledFor(plan, null, clock.instant(), closesAt));
    }

    /** @param titles each with why the plan should deal with it; none where the seat has nothing to propose */
    public Outcome<Integer> propose(PlanId plan, SeatId seat, List<Proposed> titles, PersonId by) {
        turns.take("proposed themes of " + plan);
        int number = proposals.findByPlanOrderByNumber(plan.value()).size();
        for (Proposed proposed : titles) {
            number++;
            proposals.save(
                    new ThemeProposalEntity(plan, number, seat, proposed.title(), proposed.why(), by, clock.instant()));
        }
        events.publishEvent(new ThemesProposed(
                plan,
                by,
                clock.instant(),
                seat,
                titles.stream().map(SettingThemes::shown).toList()));
        return Outcome.done(titles.size());
    }

    public record Proposed(LocalizedText title, @Nullable String why) {}

    private static String shown(Proposed proposed) {
        return proposed.title().shownIn(Language.AR).text();
    }

    /** Replaces the list that the committee has not agreed to. */
    public Outcome<Integer> drawUp(PlanId plan, ThemeDraft draft, PersonId by) {
        Map<String, ThemeProposalEntity> received = proposals.findByPlanOrderByNumber(plan.value()).stream()
                .collect(Collectors.toMap(proposal -> proposal.view().id(), Function.identity()));
        List<Refusal> refusals = lacking(draft, received.keySet());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        int number = write(plan, draft.themes());
        draft.proposals()
                .forEach(fate ->
                        Objects.requireNonNull(received.get(fate.proposal())).becomes(fate.theme(), fate.reason()));
        setting(plan).drawnUp(by);
        int notKept = (int)
                draft.proposals().stream().filter(fate -> fate.theme() == null).count();
        events.publishEvent(new ThemesDrawnUp(
                plan, by, clock.instant(), number, draft.proposals().size(), notKept));
        return Outcome.done(number);
    }

    /** A list that was declined is written over; what it had more of goes. */
    private int write(PlanId plan, List<ThemeDraft.Heading> headings) {
        List<ThemeEntity> before = themes.findByPlanOrderByNumber(plan.value());
        int number = 0;
        for (ThemeDraft.Heading heading : headings) {
            if (number < before.size()) {
                before.get(number).rewrite(heading.title(), heading.description());
            } else {
                themes.save(new ThemeEntity(plan, number + 1, heading.title(), heading.description()));
            }
            number++;
        }
        before.stream().skip(number).forEach(themes::delete);
        return number;
    }

    private static List<Refusal> lacking(ThemeDraft draft, Set<String> received) {
        Set<String> left = new HashSet<>(received);
        List<Refusal> refusals = new ArrayList<>();
        if (draft.themes().isEmpty()) {
            refusals.add(Refusal.at("themes", "themesMissing"));
        }
        int row = 0;
        for (ThemeDraft.Fate fate : draft.proposals()) {
            Integer theme = fate.theme();
            if (!left.remove(fate.proposal())) {
                refusals.add(Refusal.at("proposals[" + row + "].theme", "notOffered"));
            } else if (theme != null && (theme < 1 || theme > draft.themes().size())) {
                refusals.add(Refusal.at(
                        "proposals[" + row + "].theme",
                        "noSuchTheme",
                        draft.themes().size()));
            } else if (theme == null && (fate.reason() == null || fate.reason().isBlank())) {
                refusals.add(Refusal.at("proposals[" + row + "].reason", "proposalNeedsReason"));
            }
            row++;
        }
        return refusals;
    }

    public void agreed(PlanId plan, DecisionId decision) {
        setting(plan).agreed();
        int count = themes.findByPlanOrderByNumber(plan.value()).size();
        events.publishEvent(new ThemesAgreed(plan, null, clock.instant(), count, decision));
    }

    public void declined(PlanId plan, DecisionId decision) {
        events.publishEvent(new ThemesDeclined(plan, null, clock.instant(), decision));
    }

    public void publish(PlanId plan) {
        setting(plan).published(clock.instant());
        int count = themes.findByPlanOrderByNumber(plan.value()).size();
        events.publishEvent(new ThemesPublished(plan, null, clock.instant(), count));
    }

    private ThemeSettingEntity setting(PlanId plan) {
        return settings.findById(plan.value())
                .orElseThrow(() -> new NoSuchElementException("No themes are asked for in " + plan));
    }
}
