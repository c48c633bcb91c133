package org.iltizam.workflow.themesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.plan.CycleStandards;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plans;
import org.iltizam.plan.PublishingTimeline;
import org.iltizam.plan.Theme;
import org.iltizam.plan.Themes;
import org.iltizam.shared.Language;
import org.iltizam.shared.PlanId;
import org.iltizam.web.Dates;
import org.iltizam.workflow.Fact;
import org.springframework.stereotype.Component;

/** What one has to know of the themes and the calendar, in words. */
@Component
class ThemeFacts {

    private final Themes themes;
    private final Plans plans;
    private final CycleStandards standards;
    private final PublishingTimeline publishing;

    ThemeFacts(Themes themes, Plans plans, CycleStandards standards, PublishingTimeline publishing) {
        this.themes = themes;
        this.plans = plans;
        this.standards = standards;
        this.publishing = publishing;
    }

    List<Fact> proposals(PlanId plan, Language language) {
        String proposed = lines(themes.proposals(plan).stream()
                .map(proposal -> proposal.title().shownIn(language).text()));
        return proposed.isEmpty() ? List.of() : List.of(new Fact("themes.fact.proposals", proposed));
    }

    List<Fact> drawnUp(PlanId plan, Language language) {
        return List.of(new Fact(
                "themes.fact.list", lines(themes.of(plan).stream().map(theme -> line(theme, language)))));
    }

    private static String line(Theme theme, Language language) {
        return theme.number() + ". " + theme.title().shownIn(language).text();
    }

    List<Fact> calendar(PlanId id, Language language) {
        List<Fact> facts = new ArrayList<>();
        plans.get(id).phase(PhaseKind.IDEAS).ifPresent(ideas -> {
            facts.add(new Fact("themes.fact.ideasOpen", Dates.ofDays(language).day(ideas.opens())));
            int left = Math.max(publishing.leadDays(plans.get(id), ideas), 0);
            facts.add(new Fact("themes.fact.daysLeft", String.valueOf(left)));
            facts.add(new Fact(
                    "themes.fact.daysAsked", String.valueOf(standards.timeline().leadDays())));
        });
        return facts;
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
