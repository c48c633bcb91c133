package org.iltizam.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.ReportId;
import org.jspecify.annotations.Nullable;

/** A file or an address that shows how far a milestone is. It becomes public with the report that it came with. */
@Entity
@Immutable
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String commitment;
    private int milestone;
    private String report;
    private LocalDate madeOn;
    private @Nullable String link;
    private @Nullable String fileKey;
    private @Nullable String fileName;
    private @Nullable String mediaType;
    private @Nullable Integer bytes;
    private String sha256;
    private Instant addedAt;
    private String addedBy;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Evidence() {}

    static Evidence link(
            ReportId report, int milestone, String link, LocalDate madeOn, String sha256, PersonId by, Instant at) {
        return new Evidence(report, milestone, madeOn, sha256, by, at).with(link);
    }

    static Evidence file(
            ReportId report,
            int milestone,
            String key,
            EvidenceType type,
            String name,
            int bytes,
            LocalDate madeOn,
            String sha256,
            PersonId by,
            Instant at) {
        Evidence evidence = new Evidence(report, milestone, madeOn, sha256, by, at);
        evidence.fileKey = key;
        evidence.fileName = name;
        evidence.mediaType = type.mediaType();
        evidence.bytes = bytes;
        return evidence;
    }

    private Evidence(ReportId report, int milestone, LocalDate madeOn, String sha256, PersonId by, Instant at) {
        this.commitment = report.commitment().value();
        this.report = report.value();
        this.milestone = milestone;
        this.madeOn = madeOn;
        this.sha256 = sha256;
        this.addedBy = by.value();
        this.addedAt = at;
    }

    private Evidence with(String address) {
        link = address;
        return this;
    }

    public CommitmentId commitment() {
        return new CommitmentId(commitment);
    }

    public int milestone() {
        return milestone;
    }

    /** The report that it came with. */
    public ReportId report() {
        return new ReportId(report);
    }

    /** The day on which the proof was made, as who handed it in says. */
    public LocalDate madeOn() {
        return madeOn;
    }

    public @Nullable String link() {
        return link;
    }

    /** Random; the address of the file. */
    public @Nullable String fileKey() {
        return fileKey;
    }

    /** As it was called by who handed it in; shown, never used as a path. */
    public @Nullable String fileName() {
        return fileName;
    }

    public @Nullable String mediaType() {
        return mediaType;
    }

    public @Nullable Integer bytes() {
        return bytes;
    }

    /** Of the file's bytes, or of the address as it was written. */
    public String sha256() {
        return sha256;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public PersonId addedBy() {
        return new PersonId(addedBy);
    }
}
