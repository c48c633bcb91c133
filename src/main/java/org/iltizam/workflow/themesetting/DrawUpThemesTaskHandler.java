package org.iltizam.workflow.themesetting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.plan.SettingThemes;
import org.iltizam.plan.Theme;
import org.iltizam.plan.ThemeDraft;
import org.iltizam.plan.ThemeDraft.Fate;
import org.iltizam.plan.ThemeDraft.Heading;
import org.iltizam.plan.ThemeProposal;
import org.iltizam.plan.Themes;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DrawUpThemesTaskHandler extends ThemeTask<DrawUpThemesTaskHandler.DrawUpThemesForm> {

    private final Themes themes;
    private final SettingThemes setting;
    private final Seats seats;
    private final People people;

    DrawUpThemesTaskHandler(Themes themes, SettingThemes setting, Seats seats, People people) {
        super(ThemeSettingProcess.DRAW_UP_THEMES, DrawUpThemesForm.class);
        this.themes = themes;
        this.setting = setting;
        this.seats = seats;
        this.people = people;
    }

    record DrawUpThemesForm(
            @Nullable List<ThemeRow> themes, @Nullable List<ProposalRow> proposals) {

        ThemeDraft draft() {
            List<Heading> headings = themes == null
                    ? List.of()
                    : themes.stream()
                            .map(row -> new Heading(
                                    new LocalizedText(row.titleAr(), row.titleFr(), row.titleEn()),
                                    new LocalizedText(row.description(), null, null)))
                            .toList();
            List<Fate> fates = proposals == null
                    ? List.of()
                    : proposals.stream()
                            .map(row -> new Fate(row.proposalId(), row.theme(), row.reason()))
                            .toList();
            return new ThemeDraft(headings, fates);
        }
    }

    record ThemeRow(
            String titleAr,
            @Nullable String titleFr,
            @Nullable String titleEn,
            @Nullable String description) {}

    record ProposalRow(
            String proposalId,
            @Nullable Integer theme,
            @Nullable String reason) {}

    /** The list as it was put to the vote before; at first each proposal as a theme of its own. */
    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        PlanId plan = plan(item);
        List<ThemeProposal> proposals = themes.proposals(plan);
        List<Theme> drawnUp = themes.of(plan);
        boolean first = drawnUp.isEmpty();
        List<Seat> committee = seats.of(plan);
        Map<PersonId, Person> authors =
                people.all(proposals.stream().map(ThemeProposal::by).toList());
        return Map.of(
                "themes",
                first
                        ? proposals.stream()
                                .map(proposal -> theme(proposal.title(), proposal.why()))
                                .toList()
                        : drawnUp.stream()
                                .map(theme ->
                                        theme(theme.title(), theme.description().ar()))
                                .toList(),
                "proposals",
                proposals.stream()
                        .map(proposal -> fate(
                                proposal,
                                first ? Integer.valueOf(proposal.number()) : proposal.theme(),
                                from(committee, proposal, authors, language),
                                language))
                        .toList());
    }

    private String from(
            List<Seat> committee, ThemeProposal proposal, Map<PersonId, Person> authors, Language language) {
        Person author = authors.get(proposal.by());
        String name = author == null ? "" : author.name().shownIn(language).text();
        return committee.stream()
                .filter(seat -> seat.id().equals(proposal.seat()))
                .map(Seat::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .map(body -> name + " · "
                        + people.organisation(body).name().shownIn(language).text())
                .orElse(name);
    }

    private static Map<String, Object> theme(LocalizedText title, @Nullable String description) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "titleAr", title.ar());
        put(row, "titleFr", title.fr());
        put(row, "titleEn", title.en());
        put(row, "description", description);
        return row;
    }

    private static Map<String, Object> fate(
            ThemeProposal proposal, @Nullable Integer theme, String from, Language language) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("proposalId", proposal.id());
        row.put("proposal", proposal.title().shownIn(language).text());
        row.put("from", from);
        if (theme != null) {
            row.put("theme", theme);
        }
        put(row, "reason", proposal.notKept());
        return row;
    }

    private static void put(Map<String, Object> row, String key, @Nullable String value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, DrawUpThemesForm form) {
        return setting.drawUp(plan(item), form.draft(), by).map(count -> Map.of());
    }
}
