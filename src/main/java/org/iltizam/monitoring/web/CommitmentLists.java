package org.iltizam.monitoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.CommitmentState;
import org.iltizam.commitment.Commitments;
import org.iltizam.commitment.Milestone;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.monitoring.Completion;
import org.iltizam.monitoring.Degree;
import org.iltizam.monitoring.MilestoneProgress;
import org.iltizam.monitoring.Progress;
import org.iltizam.monitoring.ProgressReport;
import org.iltizam.monitoring.ReportState;
import org.iltizam.monitoring.Reports;
import org.iltizam.people.People;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of commitments with four queries, however many there are. */
@Component
class CommitmentLists {

    private final Commitments commitments;
    private final Reports reports;
    private final Plans plans;
    private final People people;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CommitmentLists(
            Commitments commitments,
            Reports reports,
            Plans plans,
            People people,
            WorkingCalendar calendar,
            Clock clock) {
        this.commitments = commitments;
        this.reports = reports;
        this.plans = plans;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The plan that is asked for, or the latest one. */
    Optional<Plan> plan(@Nullable String wanted) {
        return plans.named(wanted);
    }

    @Transactional(readOnly = true)
    public CommitmentListView of(Plan plan, boolean late, Messages messages) {
        List<CommitmentRow> rows = rows(plan.id());
        Map<LocalizedText, List<CommitmentRow>> axes = rows.stream()
                .filter(row -> isListed(row, late))
                .collect(
                        Collectors.groupingBy(row -> row.commitment().axis(), LinkedHashMap::new, Collectors.toList()));
        List<Integer> known = rows.stream()
                .map(CommitmentRow::percent)
                .filter(Objects::nonNull)
                .toList();
        Integer average = known.isEmpty()
                ? null
                : (int) Math.round(
                        known.stream().mapToInt(Integer::intValue).average().orElse(0));
        Map<String, String> all = new LinkedHashMap<>();
        plans.all()
                .forEach(other -> all.put(
                        other.id().value(),
                        other.title().shownIn(messages.language()).text()));
        int overdue = rows.stream().mapToInt(CommitmentRow::overdue).sum();
        return new CommitmentListView(plan.id().value(), plan.title(), late, axes, rows.size(), average, overdue, all);
    }

    List<CommitmentRow> rows(PlanId plan) {
        Map<CommitmentId, List<Milestone>> milestones = commitments.milestones(plan);
        Map<CommitmentId, List<ProgressReport>> given = reports.of(plan);
        LocalDate today = calendar.dayOf(clock.instant());
        return commitments.of(plan).stream()
                .map(commitment -> row(
                        commitment,
                        milestones.getOrDefault(commitment.id(), List.of()),
                        last(given.getOrDefault(commitment.id(), List.of())),
                        today))
                .toList();
    }

    private CommitmentRow row(
            Commitment commitment, List<Milestone> milestones, @Nullable ProgressReport last, LocalDate today) {
        Map<Integer, Degree> degrees = degrees(last);
        long overdue = commitment.state() == CommitmentState.WITHDRAWN
                ? 0
                : milestones.stream()
                        .filter(milestone -> Progress.overdue(
                                milestone, degrees.getOrDefault(milestone.number(), Degree.NOT_STARTED), today))
                        .count();
        return new CommitmentRow(
                commitment,
                people.organisation(commitment.organisation()).name(),
                last == null ? null : last.percent(),
                last == null ? null : last.period().value(),
                last == null ? null : last.completion(),
                Math.toIntExact(overdue));
    }

    static @Nullable ProgressReport last(List<ProgressReport> reports) {
        return reports.stream()
                .filter(report -> report.state() == ReportState.PUBLISHED)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    static Map<Integer, Degree> degrees(@Nullable ProgressReport report) {
        return report == null
                ? Map.of()
                : report.milestones().stream()
                        .collect(Collectors.toMap(MilestoneProgress::number, MilestoneProgress::degree));
    }

    private static boolean isListed(CommitmentRow row, boolean late) {
        return !late || row.overdue() > 0;
    }

    List<List<String>> csv(PlanId plan, boolean late, Messages messages) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                messages.get("commitment.column.number"),
                messages.get("commitment.column.ogpId"),
                messages.get("commitment.column.title"),
                messages.get("commitment.column.institution"),
                messages.get("commitment.column.axis"),
                messages.get("commitment.column.percent"),
                messages.get("commitment.column.period"),
                messages.get("commitment.column.completion"),
                messages.get("commitment.column.overdue"),
                messages.get("commitment.column.state")));
        List<CommitmentRow> listed =
                rows(plan).stream().filter(row -> isListed(row, late)).toList();
        for (CommitmentRow row : listed) {
            Commitment commitment = row.commitment();
            Completion completion = row.completion();
            lines.add(List.of(
                    String.valueOf(commitment.number()),
                    Objects.toString(commitment.ogpId(), ""),
                    commitment.title().shownIn(messages.language()).text(),
                    row.institution().shownIn(messages.language()).text(),
                    commitment.axis().shownIn(messages.language()).text(),
                    Objects.toString(row.percent(), ""),
                    Objects.toString(row.period(), ""),
                    completion == null ? "" : messages.get("commitment.completion." + completion),
                    String.valueOf(row.overdue()),
                    messages.get("commitment.state." + commitment.state())));
        }
        return lines;
    }
}
