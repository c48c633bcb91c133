package org.iltizam.monitoring;

import java.time.Instant;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.shared.ReportId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** What can happen to a progress report. */
public sealed interface MonitoringEvent extends Recorded {

    ReportId report();

    @Override
    default String subject() {
        return report().value();
    }

    @Override
    default PlanId plan() {
        return report().plan();
    }

    /** Its period lies ahead: nothing that anybody did yet. */
    record ReportExpected(ReportId report, @Nullable PersonId by, Instant at, Instant periodOverAt)
            implements MonitoringEvent {
        @Override
        public boolean recorded() {
            return false;
        }
    }

    record ReportOpened(ReportId report, @Nullable PersonId by, Instant at, Instant dueAt) implements MonitoringEvent {}

    record EvidenceAdded(ReportId report, PersonId by, Instant at, int milestone, String sha256)
            implements MonitoringEvent {}

    record ProgressReported(ReportId report, PersonId by, Instant at, boolean nothing, int percent, boolean helpWanted)
            implements MonitoringEvent {}

    record OwnViewAdded(ReportId report, PersonId by, Instant at, SeatId seat, Completion completion)
            implements MonitoringEvent {}

    record OwnViewMissing(ReportId report, @Nullable PersonId by, Instant at) implements MonitoringEvent {}

    record ReportReturned(ReportId report, PersonId by, Instant at, String reason) implements MonitoringEvent {}

    record ReportVerified(ReportId report, PersonId by, Instant at) implements MonitoringEvent {}

    record ProgressPublished(ReportId report, @Nullable PersonId by, Instant at, int percent)
            implements MonitoringEvent {}

    record HelpAnswered(ReportId report, PersonId by, Instant at, String note) implements MonitoringEvent {}
}
