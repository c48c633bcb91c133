package org.iltizam.monitoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.commitment.Commitments;
import org.iltizam.commitment.Milestone;
import org.iltizam.monitoring.MonitoringEvent.ProgressReported;
import org.iltizam.monitoring.ProgressAnswer.OfMilestone;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead says how far each milestone is, and proves what is complete. */
@Service
public class ReportingProgress {

    private final ReportRepository reports;
    private final EvidenceRepository evidence;
    private final KeepingEvidence keeping;
    private final Commitments commitments;
    private final MonitoringStandards standards;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportingProgress(
            ReportRepository reports,
            EvidenceRepository evidence,
            KeepingEvidence keeping,
            Commitments commitments,
            MonitoringStandards standards,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.evidence = evidence;
        this.keeping = keeping;
        this.commitments = commitments;
        this.standards = standards;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @return the percentage, or refusals {@code required}, {@code twoLanguages}, {@code evidenceMissing},
     *     {@code obstacleMissing}, {@code notLater}, {@code badLink}, {@code dateAhead} at their fields
     */
    @Transactional
    public Outcome<Integer> report(ReportId id, ProgressAnswer answer, PersonId by) {
        ProgressReport report = reports.findById(id.value()).orElseThrow();
        List<Milestone> milestones = commitments.milestones(report.commitment());
        ProgressReport last = reports.lastPublished(report.commitment().value()).orElse(null);
        List<Refusal> refusals = new ArrayList<>();
        List<MilestoneProgress> rows =
                answer.nothing() ? carried(milestones, last, answer) : said(report, milestones, answer, refusals);
        if (answer.nothing()) {
            checkNothing(rows, report, milestones, answer, refusals);
        } else {
            checkTexts(answer, refusals);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Map<Integer, Degree> degrees =
                rows.stream().collect(Collectors.toMap(MilestoneProgress::number, MilestoneProgress::degree));
        int percent = Progress.percent(milestones, degrees, standards::share);
        report.answered(answer, rows, completion(answer, last), percent, by, clock.instant());
        reports.flush();
        keepLinks(id, answer, by);
        events.publishEvent(
                new ProgressReported(id, by, clock.instant(), answer.nothing(), percent, answer.help() != null));
        return Outcome.done(percent);
    }

    private static Completion completion(ProgressAnswer answer, @Nullable ProgressReport last) {
        if (!answer.nothing()) {
            return Objects.requireNonNull(answer.completion());
        }
        return last == null || last.completion() == null ? Completion.NOT_STARTED : last.completion();
    }

    /** Nothing to report: each milestone stays where it was. */
    private static List<MilestoneProgress> carried(
            List<Milestone> milestones, @Nullable ProgressReport last, ProgressAnswer answer) {
        Map<Integer, Degree> before = last == null
                ? Map.of()
                : last.milestones().stream()
                        .collect(Collectors.toMap(MilestoneProgress::number, MilestoneProgress::degree));
        return milestones.stream()
                .map(milestone -> {
                    Degree degree = before.getOrDefault(milestone.number(), Degree.NOT_STARTED);
                    return new MilestoneProgress(
                            milestone.number(), degree, degree.lagging() ? answer.obstacle() : null);
                })
                .toList();
    }

    private static void checkNothing(
            List<MilestoneProgress> rows,
            ProgressReport report,
            List<Milestone> milestones,
            ProgressAnswer answer,
            List<Refusal> refusals) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).degree().lagging()) {
                if (answer.obstacle() == null) {
                    refusals.add(Refusal.at("nothingObstacle", "obstacleMissing"));
                    return;
                }
                if (answer.obstacle() == Obstacle.PLANNED_LATER && over(milestones.get(i), report)) {
                    refusals.add(Refusal.at("nothingObstacle", "notLater"));
                    return;
                }
            }
        }
    }

    private static void checkTexts(ProgressAnswer answer, List<Refusal> refusals) {
        long languages = java.util.Arrays.stream(org.iltizam.shared.Language.values())
                .filter(language -> answer.text().in(language).isPresent())
                .count();
        if (languages < 2) {
            refusals.add(Refusal.at(answer.text().ar() == null ? "textAr" : "textFr", "twoLanguages"));
        }
        if (answer.completion() == null) {
            refusals.add(Refusal.at("completion", "required"));
        }
    }

    private List<MilestoneProgress> said(
            ProgressReport report, List<Milestone> milestones, ProgressAnswer answer, List<Refusal> refusals) {
        Set<Integer> proven = evidence
                .findByCommitmentOrderById(report.commitment().value())
                .stream()
                .map(Evidence::milestone)
                .collect(Collectors.toSet());
        Map<Integer, Milestone> known =
                milestones.stream().collect(Collectors.toMap(Milestone::number, milestone -> milestone));
        Set<Integer> answered = new HashSet<>();
        List<MilestoneProgress> rows = new ArrayList<>();
        for (int i = 0; i < answer.milestones().size(); i++) {
            OfMilestone row = answer.milestones().get(i);
            Milestone milestone = known.get(row.number());
            String at = "milestones[" + i + "].";
            if (milestone == null || !answered.add(row.number())) {
                refusals.add(Refusal.at(at + "number", "malformed"));
            } else if (row.degree() == null) {
                refusals.add(Refusal.at(at + "degree", "required"));
            } else {
                check(row, milestone, report, proven.contains(row.number()), at, refusals);
                rows.add(new MilestoneProgress(
                        row.number(), row.degree(), row.degree().lagging() ? row.obstacle() : null));
            }
        }
        if (refusals.isEmpty() && answered.size() < milestones.size()) {
            refusals.add(Refusal.at("milestones", "required"));
        }
        return rows;
    }

    private void check(
            OfMilestone row,
            Milestone milestone,
            ProgressReport report,
            boolean proven,
            String at,
            List<Refusal> refusals) {
        Degree degree = Objects.requireNonNull(row.degree());
        if (degree.lagging() && row.obstacle() == null) {
            refusals.add(Refusal.at(at + "obstacle", "obstacleMissing"));
        } else if (degree.lagging() && row.obstacle() == Obstacle.PLANNED_LATER && over(milestone, report)) {
            refusals.add(Refusal.at(at + "obstacle", "notLater"));
        }
        if (row.link() != null) {
            keeping.check(row.link(), row.linkDate(), at + "link", at + "linkDate", refusals);
        } else if (degree == Degree.COMPLETE && !proven) {
            refusals.add(Refusal.at(at + "link", "evidenceMissing"));
        }
    }

    private static boolean over(Milestone milestone, ProgressReport report) {
        return milestone.endsOn() != null
                && !milestone.endsOn().isAfter(report.period().lastDay());
    }

    private void keepLinks(ReportId id, ProgressAnswer answer, PersonId by) {
        if (!answer.nothing()) {
            answer.milestones().stream()
                    .filter(row -> row.link() != null && row.linkDate() != null)
                    .forEach(row -> keeping.link(
                            id,
                            row.number(),
                            Objects.requireNonNull(row.link()),
                            Objects.requireNonNull(row.linkDate()),
                            by));
        }
    }
}
