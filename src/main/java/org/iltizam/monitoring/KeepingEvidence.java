package org.iltizam.monitoring;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.iltizam.commitment.Commitments;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.monitoring.MonitoringEvent.EvidenceAdded;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReportId;
import org.iltizam.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files and addresses that prove progress: dated, with their SHA-256, and never changed. */
@Service
public class KeepingEvidence {

    private static final int LONGEST_LINK = 1000;
    private static final int LONGEST_NAME = 150;

    private final EvidenceRepository evidence;
    private final EvidenceFileRepository files;
    private final ReportRepository reports;
    private final Commitments commitments;
    private final WorkingCalendar calendar;
    private final MonitoringStandards standards;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    KeepingEvidence(
            EvidenceRepository evidence,
            EvidenceFileRepository files,
            ReportRepository reports,
            Commitments commitments,
            WorkingCalendar calendar,
            MonitoringStandards standards,
            Clock clock,
            ApplicationEventPublisher events) {
        this.evidence = evidence;
        this.files = files;
        this.reports = reports;
        this.commitments = commitments;
        this.calendar = calendar;
        this.standards = standards;
        this.clock = clock;
        this.events = events;
    }

    /** A kept file, with the media type that it was found to have. */
    public record Kept(String mediaType, FileContent content) {}

    /**
     * Keeps a file for the report that is open or comes next.
     *
     * @return refusals {@code required}, {@code malformed}, {@code dateAhead}, {@code fileTooLarge} (megabytes),
     *     {@code fileKind} at their fields
     */
    @Transactional
    public Outcome<ReportId> file(
            CommitmentId commitment, int milestone, FileContent file, @Nullable LocalDate madeOn, PersonId by) {
        List<Refusal> refusals = new ArrayList<>();
        boolean known = commitments.milestones(commitment).stream().anyMatch(m -> m.number() == milestone);
        if (!known) {
            refusals.add(Refusal.at("milestone", "required"));
        }
        checkDate(madeOn, "madeOn", refusals);
        Optional<EvidenceType> type = EvidenceType.of(file.name(), file.bytes());
        if (file.length() == 0) {
            refusals.add(Refusal.at("file", "required"));
        } else if (file.length() > standards.evidenceBytes()) {
            refusals.add(Refusal.at("file", "fileTooLarge", standards.evidenceBytes() / (1024 * 1024)));
        } else if (type.isEmpty()) {
            refusals.add(Refusal.at("file", "fileKind"));
        }
        Optional<ReportId> report = current(commitment);
        if (refusals.isEmpty() && report.isEmpty()) {
            refusals.add(Refusal.of("noReportAhead"));
        }
        if (!refusals.isEmpty() || madeOn == null) {
            return Outcome.refused(refusals);
        }
        keep(report.orElseThrow(), milestone, file, type.orElseThrow(), madeOn, by);
        return Outcome.done(report.orElseThrow());
    }

    private void keep(
            ReportId report, int milestone, FileContent file, EvidenceType type, LocalDate madeOn, PersonId by) {
        String key = randomKey();
        String hash = Sha256.hex(file.bytes());
        files.save(new EvidenceFile(key, file.bytes()));
        evidence.saveAndFlush(Evidence.file(
                report,
                milestone,
                key,
                type,
                shortened(file.name()),
                file.length(),
                madeOn,
                hash,
                by,
                clock.instant()));
        events.publishEvent(new EvidenceAdded(report, by, clock.instant(), milestone, hash));
    }

    /** The same address for the same milestone is kept once. */
    void link(ReportId report, int milestone, String link, LocalDate madeOn, PersonId by) {
        boolean kept = evidence.findByCommitmentOrderById(report.commitment().value()).stream()
                .anyMatch(known -> known.milestone() == milestone && link.equals(known.link()));
        if (!kept) {
            String hash = Sha256.hex(link);
            evidence.saveAndFlush(Evidence.link(report, milestone, link, madeOn, hash, by, clock.instant()));
            events.publishEvent(new EvidenceAdded(report, by, clock.instant(), milestone, hash));
        }
    }

    void check(String link, @Nullable LocalDate date, String linkField, String dateField, List<Refusal> refusals) {
        if (!isAddress(link)) {
            refusals.add(Refusal.at(linkField, "badLink"));
        }
        checkDate(date, dateField, refusals);
    }

    private void checkDate(@Nullable LocalDate date, String field, List<Refusal> refusals) {
        if (date == null) {
            refusals.add(Refusal.at(field, "required"));
        } else if (date.isAfter(calendar.dayOf(clock.instant()))) {
            refusals.add(Refusal.at(field, "dateAhead"));
        }
    }

    /**
     * @param insider also what has not been published yet
     * @return empty for what does not exist, or not for this reader
     */
    @Transactional(readOnly = true)
    public Optional<Kept> open(CommitmentId commitment, String key, boolean insider) {
        return evidence.findByFileKey(key)
                .filter(found -> found.commitment().equals(commitment))
                .filter(found -> insider || published(found.report()))
                .flatMap(found -> files.findById(key)
                        .map(file -> new Kept(
                                String.valueOf(found.mediaType()),
                                new FileContent(String.valueOf(found.fileName()), file.content()))));
    }

    private boolean published(ReportId report) {
        return reports.findById(report.value())
                .filter(found -> found.state() == ReportState.PUBLISHED)
                .isPresent();
    }

    /** The report that is being written, or the one on the period that is not over yet. */
    private Optional<ReportId> current(CommitmentId commitment) {
        return reports.ofCommitment(commitment.value()).stream()
                .filter(report -> report.state() != ReportState.PUBLISHED && report.state() != ReportState.DROPPED)
                .findFirst()
                .map(ProgressReport::id);
    }

    private static boolean isAddress(String link) {
        try {
            URI uri = URI.create(link);
            return link.length() <= LONGEST_LINK
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Without what could break out of a header or pretend to be a path. */
    private static String shortened(String name) {
        String plain = name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}\"]", "");
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }

    private String randomKey() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
