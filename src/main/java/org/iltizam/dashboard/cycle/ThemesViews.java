package org.iltizam.dashboard.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.dashboard.cycle.ThemesView.PhaseDates;
import org.iltizam.dashboard.cycle.ThemesView.ProposalLine;
import org.iltizam.people.People;
import org.iltizam.plan.CycleStandards;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.plan.Themes;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.iltizam.timeline.RecordTexts;
import org.iltizam.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of the themes shows. */
@Component
class ThemesViews {

    private final Themes themes;
    private final Seats seats;
    private final People people;
    private final CycleStandards standards;
    private final org.iltizam.timeline.Timeline record;
    private final RecordTexts recordTexts;
    private final Clock clock;

    ThemesViews(
            Themes themes,
            Seats seats,
            People people,
            CycleStandards standards,
            org.iltizam.timeline.Timeline record,
            RecordTexts recordTexts,
            Clock clock) {
        this.themes = themes;
        this.seats = seats;
        this.people = people;
        this.standards = standards;
        this.record = record;
        this.recordTexts = recordTexts;
        this.clock = clock;
    }

    /** @param atWork the reader has signed in and sees what is not public yet */
    ThemesView view(Plan plan, boolean atWork, Page page) {
        ThemeSetting setting = themes.setting(plan.id()).orElse(null);
        boolean isPublic = setting != null && setting.stage() == ThemeSetting.Stage.PUBLIC;
        boolean shown = atWork || isPublic;
        return new ThemesView(
                plan.id(),
                plan.title(),
                setting == null ? before(plan, page) : page.text("themes.stage." + setting.stage()),
                timeline(plan, setting, page),
                shown ? themes.of(plan.id()) : List.of(),
                shown ? proposals(plan.id(), page) : null,
                shown
                        ? recordTexts.lines(record.of(ThemeSetting.subject(plan.id())), page.messages(), page.dates())
                        : List.of());
    }

    /** While nobody has asked for themes. */
    private String before(Plan plan, Page page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
        return plan.phase(PhaseKind.THEMES)
                .map(phase -> page.text(
                        "themes.when."
                                + (phase.opens().isAfter(today)
                                        ? "AHEAD"
                                        : phase.closes().isBefore(today) ? "OVER" : "NOW"),
                        page.dates().day(phase.opens()),
                        page.dates().day(phase.closes())))
                .orElseGet(() -> page.text("themes.when.NONE"));
    }

    private ThemesView.@Nullable Timeline timeline(Plan plan, @Nullable ThemeSetting setting, Page page) {
        Instant published = setting == null ? null : setting.timelinePublishedAt();
        if (setting == null || published == null) {
            return null;
        }
        Integer lead = setting.leadDays();
        return new ThemesView.Timeline(
                published,
                lead == null ? 0 : Math.max(lead, 0),
                standards.timeline().leadDays(),
                setting.lateReason().isEmpty() ? null : setting.lateReason(),
                setting.ways(),
                plan.phases().stream()
                        .map(phase -> new PhaseDates(
                                page.text("portal.phase." + phase.kind()), phase.opens(), phase.closes()))
                        .toList());
    }

    private List<ProposalLine> proposals(PlanId plan, Page page) {
        Map<SeatId, String> names = names(plan, page);
        return themes.proposals(plan).stream()
                .map(proposal -> new ProposalLine(
                        proposal.number(),
                        proposal.title(),
                        proposal.why(),
                        names.getOrDefault(proposal.seat(), ""),
                        proposal.theme(),
                        proposal.notKept()))
                .toList();
    }

    private Map<SeatId, String> names(PlanId plan, Page page) {
        Map<SeatId, String> names = new HashMap<>();
        for (Seat seat : seats.of(plan)) {
            OrganisationId body = seat.organisation();
            String side = page.text("inbox.side." + seat.side());
            names.put(
                    seat.id(),
                    body == null
                            ? side
                            : people.organisation(body)
                                    .name()
                                    .shownIn(page.language())
                                    .text());
        }
        return names;
    }
}
