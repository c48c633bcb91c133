package org.iltizam.monitoring;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.commitment.SecondVoices;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.committee.Side;
import org.iltizam.monitoring.MonitoringEvent.HelpAnswered;
import org.iltizam.monitoring.MonitoringEvent.OwnViewAdded;
import org.iltizam.monitoring.MonitoringEvent.OwnViewMissing;
import org.iltizam.monitoring.MonitoringEvent.ProgressPublished;
import org.iltizam.monitoring.MonitoringEvent.ReportReturned;
import org.iltizam.monitoring.MonitoringEvent.ReportVerified;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReportId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others make of a report: the second voice, the coordinator, the committee that is asked for help. */
@Service
public class JudgingProgress {

    private final ReportRepository reports;
    private final Commitments commitments;
    private final SecondVoices voices;
    private final Seats seats;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JudgingProgress(
            ReportRepository reports,
            Commitments commitments,
            SecondVoices voices,
            Seats seats,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.commitments = commitments;
        this.voices = voices;
        this.seats = seats;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The civil-society seat that follows the commitment; when it has none, or that seat is vacant, the one that follows
     * the fewest takes it on. None while civil society has nobody in the committee.
     */
    @Transactional
    public Optional<SeatId> askSecondVoice(ReportId id) {
        ProgressReport report = get(id);
        Commitment commitment = commitments.get(report.commitment());
        List<SeatId> civilSociety = seats.occupied(id.plan()).stream()
                .filter(seat -> seat.side() == Side.CIVIL_SOCIETY)
                .map(Seat::id)
                .toList();
        SeatId named = commitment.secondVoice();
        Optional<SeatId> seat =
                named != null && civilSociety.contains(named) ? Optional.of(named) : leastBusy(id, civilSociety);
        seat.ifPresent(chosen -> {
            report.ask(chosen);
            voices.name(report.commitment(), chosen);
            reports.flush();
        });
        return seat;
    }

    private Optional<SeatId> leastBusy(ReportId id, List<SeatId> civilSociety) {
        Map<SeatId, Long> follows = commitments.of(id.plan()).stream()
                .map(Commitment::secondVoice)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.groupingBy(seat -> seat, Collectors.counting()));
        return civilSociety.stream()
                .min(Comparator.<SeatId, Long>comparing(seat -> follows.getOrDefault(seat, 0L))
                        .thenComparing(SeatId::value));
    }

    @Transactional
    public void view(ReportId id, SeatId seat, Completion completion, String text, PersonId by) {
        get(id).viewed(completion, text, by, clock.instant());
        publish(new OwnViewAdded(id, by, clock.instant(), seat, completion));
    }

    /** @return refusal {@code required} at {@code reason} when it is sent back without one */
    @Transactional
    public Outcome<ReportId> verify(ReportId id, boolean right, @Nullable String reason, PersonId by) {
        ProgressReport report = get(id);
        if (right) {
            report.verified(by, clock.instant());
            publish(new ReportVerified(id, by, clock.instant()));
        } else if (reason == null) {
            return Outcome.refused(List.of(Refusal.at("reason", "required")));
        } else {
            report.returned(reason);
            publish(new ReportReturned(id, by, clock.instant(), reason));
        }
        return Outcome.done(id);
    }

    /** @return whether the committee is asked for help */
    @Transactional
    public boolean publish(ReportId id) {
        ProgressReport report = get(id);
        if (report.view() == null) {
            publish(new OwnViewMissing(id, null, clock.instant()));
        }
        report.publish(clock.instant());
        Integer percent = report.percent();
        publish(new ProgressPublished(id, null, clock.instant(), percent == null ? 0 : percent));
        return report.help() != null;
    }

    @Transactional
    public void help(ReportId id, String answer, PersonId by) {
        get(id).helped(answer, by, clock.instant());
        publish(new HelpAnswered(id, by, clock.instant(), answer));
    }

    private ProgressReport get(ReportId id) {
        return reports.findById(id.value()).orElseThrow();
    }

    private void publish(MonitoringEvent event) {
        reports.flush();
        events.publishEvent(event);
    }
}
