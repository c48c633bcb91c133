package org.iltizam.monitoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.CommitmentTitle;
import org.iltizam.commitment.Commitments;
import org.iltizam.commitment.Milestone;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.idea.Ideas;
import org.iltizam.monitoring.Degree;
import org.iltizam.monitoring.Evidence;
import org.iltizam.monitoring.IrmResult;
import org.iltizam.monitoring.MilestoneProgress;
import org.iltizam.monitoring.MonitoringStandards;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.Progress;
import org.iltizam.monitoring.ProgressReport;
import org.iltizam.monitoring.ReportState;
import org.iltizam.monitoring.Reports;
import org.iltizam.monitoring.web.CommitmentView.Acting;
import org.iltizam.monitoring.web.CommitmentView.Ancestor;
import org.iltizam.monitoring.web.CommitmentView.Field;
import org.iltizam.monitoring.web.CommitmentView.MilestoneLine;
import org.iltizam.monitoring.web.CommitmentView.Shares;
import org.iltizam.monitoring.web.CommitmentView.Voices;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.Plans;
import org.iltizam.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a commitment together. */
@Component
class CommitmentViews {

    private final Commitments commitments;
    private final Ideas ideas;
    private final Reports reports;
    private final PlanReviews reviews;
    private final Plans plans;
    private final People people;
    private final WorkingCalendar calendar;
    private final MonitoringStandards standards;
    private final Clock clock;

    CommitmentViews(
            Commitments commitments,
            Ideas ideas,
            Reports reports,
            PlanReviews reviews,
            Plans plans,
            People people,
            WorkingCalendar calendar,
            MonitoringStandards standards,
            Clock clock) {
        this.commitments = commitments;
        this.ideas = ideas;
        this.reports = reports;
        this.reviews = reviews;
        this.plans = plans;
        this.people = people;
        this.calendar = calendar;
        this.standards = standards;
        this.clock = clock;
    }

    /** @param reader null for a visitor */
    @Transactional(readOnly = true)
    public CommitmentView of(
            Commitment commitment,
            @Nullable Person reader,
            Map<String, String> typed,
            Map<String, String> errors,
            Page page) {
        List<ProgressReport> all = reports.of(commitment.id());
        List<ProgressReport> published = all.stream()
                .filter(report -> report.state() == ReportState.PUBLISHED)
                .sorted(Comparator.comparing(
                                (ProgressReport report) -> report.period().value())
                        .reversed())
                .toList();
        ProgressReport last = published.isEmpty() ? null : published.get(0);
        List<Milestone> milestones = commitments.milestones(commitment.id());
        List<Card> lineage = commitments.lineage(commitment);
        boolean acts = mayAct(commitment, reader);
        return new CommitmentView(
                commitment,
                plans.get(commitment.plan()).title(),
                people.organisation(commitment.organisation()).name(),
                people.find(commitment.lead()).map(Person::name).orElse(null),
                day(
                        milestones,
                        Milestone::startsOn,
                        Comparator.<LocalDate>naturalOrder().reversed()),
                day(milestones, Milestone::endsOn, Comparator.naturalOrder()),
                last,
                all.stream()
                        .filter(report ->
                                report.state() != ReportState.PUBLISHED && report.state() != ReportState.DROPPED)
                        .findFirst()
                        .orElse(null),
                voices(commitment, last),
                lines(commitment, milestones, last, acts),
                published,
                fields(commitments.content(commitment.id()), page),
                ancestors(lineage, commitment),
                ideas.answeredWith(lineage.stream().map(Card::id).toList()),
                earlier(commitment),
                new Shares(standards.limitedShare(), standards.substantialShare(), standards.evidenceBytes()),
                acts ? acting(milestones, Objects.requireNonNull(reader), typed, errors, page) : null);
    }

    static boolean mayAct(Commitment commitment, @Nullable Person reader) {
        return reader != null
                && (reader.has(Role.COORDINATOR)
                        || reader.id().equals(commitment.lead())
                        || reader.id().equals(commitment.deputy()));
    }

    private Voices voices(Commitment commitment, @Nullable ProgressReport last) {
        return new Voices(
                last == null ? null : last.completion(),
                last == null || last.view() == null ? null : last.view().completion(),
                reviews.irm(commitment.id()).map(IrmResult::completion).orElse(null));
    }

    private static @Nullable LocalDate day(
            List<Milestone> milestones,
            java.util.function.Function<Milestone, @Nullable LocalDate> which,
            Comparator<LocalDate> order) {
        return milestones.stream()
                .map(which)
                .filter(Objects::nonNull)
                .max(order)
                .orElse(null);
    }

    private List<MilestoneLine> lines(
            Commitment commitment, List<Milestone> milestones, @Nullable ProgressReport last, boolean insider) {
        Map<Integer, MilestoneProgress> said = last == null
                ? Map.of()
                : last.milestones().stream().collect(Collectors.toMap(MilestoneProgress::number, row -> row));
        Map<Integer, List<Evidence>> evidence = evidence(commitment, insider);
        int weights = milestones.stream().mapToInt(Milestone::weight).sum();
        LocalDate today = calendar.dayOf(clock.instant());
        List<MilestoneLine> lines = new ArrayList<>();
        for (Milestone milestone : milestones) {
            MilestoneProgress progress = said.get(milestone.number());
            Degree degree = progress == null ? Degree.NOT_STARTED : progress.degree();
            lines.add(new MilestoneLine(
                    milestone.number(),
                    milestone.title(),
                    milestone.startsOn(),
                    milestone.endsOn(),
                    Math.round(100f * milestone.weight() / weights),
                    progress == null ? null : degree,
                    progress == null ? null : progress.obstacle(),
                    Progress.overdue(milestone, degree, today),
                    evidence.getOrDefault(milestone.number(), List.of())));
        }
        return lines;
    }

    /** The public sees what came with a published report. */
    private Map<Integer, List<Evidence>> evidence(Commitment commitment, boolean insider) {
        List<String> published = reports.of(commitment.id()).stream()
                .filter(report -> report.state() == ReportState.PUBLISHED)
                .map(report -> report.id().value())
                .toList();
        return reports.evidence(commitment.id()).stream()
                .filter(found -> insider || published.contains(found.report().value()))
                .collect(Collectors.groupingBy(Evidence::milestone));
    }

    private static List<Field> fields(CardContent content, Page page) {
        List<Field> fields = new ArrayList<>();
        String language = content.language().code();
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("problem", content.problem());
        texts.put("causes", content.causes());
        texts.put("doneSoFar", content.doneSoFar());
        texts.put("solution", content.solution());
        texts.put("openness", content.openness());
        texts.put("expectedResults", content.expectedResults());
        texts.put("followUpIndicators", content.followUpIndicators());
        texts.put("impactIndicators", content.impactIndicators());
        texts.put("budget", content.budget());
        texts.put("partners", content.partners());
        texts.forEach((key, text) -> {
            if (text != null && !text.isBlank()) {
                fields.add(new Field(page.text("form.common." + key + ".label"), text, language));
            }
        });
        return fields;
    }

    private static List<Ancestor> ancestors(List<Card> lineage, Commitment commitment) {
        return lineage.stream()
                .map(card -> new Ancestor(card.number(), card.title(), card.id().equals(commitment.card())))
                .toList();
    }

    /** Without today's title. */
    private List<CommitmentTitle> earlier(Commitment commitment) {
        List<CommitmentTitle> titles = commitments.titles(commitment.id());
        return titles.isEmpty() ? List.of() : titles.subList(0, titles.size() - 1);
    }

    private static Acting acting(
            List<Milestone> milestones,
            Person reader,
            Map<String, String> typed,
            Map<String, String> errors,
            Page page) {
        Map<String, String> options = new LinkedHashMap<>();
        milestones.forEach(milestone -> options.put(
                String.valueOf(milestone.number()),
                milestone.number() + ". "
                        + milestone.title().shownIn(page.language()).text()));
        Map<String, Integer> weights = new LinkedHashMap<>();
        milestones.forEach(milestone -> weights.put(String.valueOf(milestone.number()), milestone.weight()));
        return new Acting(options, weights, reader.has(Role.COORDINATOR), typed, errors);
    }
}
