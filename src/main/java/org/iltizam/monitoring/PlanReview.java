package org.iltizam.monitoring;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReviewId;
import org.jspecify.annotations.Nullable;

/** The refresh of a plan at mid-term, or its self-assessment at the end. */
@Entity
public class PlanReview {

    @Id
    private String id;

    private String plan;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.ASSESSING;

    private Instant begunAt;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "summary_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "summary_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    private @Nullable LocalizedText summary;

    private @Nullable String draftedBy;
    private @Nullable Instant commentsCloseAt;
    private @Nullable String conclusion;
    private @Nullable String meeting;
    private @Nullable String concludedBy;
    private @Nullable Instant publishedAt;
    private @Nullable Integer planVersion;
    private @Nullable String irmLink;
    private @Nullable Instant irmAt;

    @Version
    private int lockVersion;

    @SuppressWarnings("NullAway") // filled by JPA
    protected PlanReview() {}

    PlanReview(ReviewId id, Instant at) {
        this.id = id.value();
        this.plan = id.plan().value();
        this.begunAt = at;
    }

    public ReviewId id() {
        return new ReviewId(id);
    }

    public PlanId plan() {
        return new PlanId(plan);
    }

    public ReviewState state() {
        return state;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public LocalizedText summary() {
        return summary == null ? LocalizedText.NONE : summary;
    }

    public @Nullable PersonId draftedBy() {
        return draftedBy == null ? null : new PersonId(draftedBy);
    }

    /** Until when the public comments; null before the draft is public. */
    public @Nullable Instant commentsCloseAt() {
        return commentsCloseAt;
    }

    boolean openAt(Instant now) {
        return state == ReviewState.OPEN && commentsCloseAt != null && !now.isAfter(commentsCloseAt);
    }

    public @Nullable String conclusion() {
        return conclusion;
    }

    /** The meeting that approves it. */
    public @Nullable MeetingId meeting() {
        return meeting == null ? null : new MeetingId(meeting);
    }

    public @Nullable PersonId concludedBy() {
        return concludedBy == null ? null : new PersonId(concludedBy);
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** The version of the plan that came of it; the adopted plan is the first. */
    public @Nullable Integer planVersion() {
        return planVersion;
    }

    public @Nullable String irmLink() {
        return irmLink;
    }

    public @Nullable Instant irmAt() {
        return irmAt;
    }

    void drafted(LocalizedText summary, PersonId by) {
        this.summary = summary;
        this.draftedBy = by.value();
    }

    void open(Instant until) {
        commentsCloseAt = until;
        state = ReviewState.OPEN;
    }

    void concluded(String conclusion, MeetingId meeting, PersonId by) {
        this.conclusion = conclusion;
        this.meeting = meeting.value();
        this.concludedBy = by.value();
        this.state = ReviewState.CONCLUDED;
    }

    void begunAnew() {
        state = ReviewState.ASSESSING;
        commentsCloseAt = null;
    }

    void rejected() {
        state = ReviewState.ASSESSING;
    }

    void published(int version, Instant at) {
        planVersion = version;
        publishedAt = at;
        state = ReviewState.PUBLISHED;
    }

    void irm(String link, Instant at) {
        irmLink = link;
        irmAt = at;
    }
}
