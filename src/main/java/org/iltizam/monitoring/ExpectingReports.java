package org.iltizam.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.CommitmentState;
import org.iltizam.commitment.Commitments;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.monitoring.MonitoringEvent.ReportExpected;
import org.iltizam.monitoring.MonitoringEvent.ReportOpened;
import org.iltizam.plan.Plans;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.ReportId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One report for each commitment and period, as long as the plan lasts and the commitment is in force. */
@Service
public class ExpectingReports {

    private final ReportRepository reports;
    private final Commitments commitments;
    private final Plans plans;
    private final WorkingCalendar calendar;
    private final MonitoringStandards standards;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExpectingReports(
            ReportRepository reports,
            Commitments commitments,
            Plans plans,
            WorkingCalendar calendar,
            MonitoringStandards standards,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.commitments = commitments;
        this.plans = plans;
        this.calendar = calendar;
        this.standards = standards;
        this.clock = clock;
        this.events = events;
    }

    /** The report on the period in which the commitment was adopted. */
    @Transactional
    public void first(CommitmentId commitment) {
        LocalDate adopted = calendar.dayOf(commitments.get(commitment).adoptedAt());
        expect(commitment, Period.around(adopted, standards.periodMonths()));
    }

    /**
     * The period is over: the report is open, and the next one is expected.
     *
     * @return false when the commitment was withdrawn meanwhile and nothing is to be reported
     */
    @Transactional
    public boolean open(ReportId id) {
        ProgressReport report = reports.findById(id.value()).orElseThrow();
        Commitment commitment = commitments.get(report.commitment());
        if (commitment.state() == CommitmentState.WITHDRAWN) {
            report.drop();
            reports.flush();
            return false;
        }
        LocalDate lastDay = report.period().lastDay();
        Instant due = calendar.endOf(lastDay.plusDays(standards.reportDays()));
        report.open(due);
        reports.flush();
        events.publishEvent(new ReportOpened(id, null, clock.instant(), due));
        if (lastDay.isBefore(plans.get(id.plan()).ends())) {
            expect(report.commitment(), report.period().next(standards.periodMonths()));
        }
        return true;
    }

    private void expect(CommitmentId commitment, Period period) {
        ReportId id = ReportId.of(commitment, period.value());
        reports.saveAndFlush(new ProgressReport(id));
        events.publishEvent(new ReportExpected(
                id, null, clock.instant(), calendar.endOf(period.lastDay()).plusSeconds(1)));
    }
}
