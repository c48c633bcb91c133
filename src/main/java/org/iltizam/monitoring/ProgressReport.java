package org.iltizam.monitoring;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReportId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** The progress report of one commitment on one period, with the view of its civil-society seat. */
@Entity
public class ProgressReport {

    @Id
    private String id;

    private String plan;
    private String commitment;
    private String period;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.EXPECTED;

    private @Nullable Instant dueAt;
    private boolean nothing;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "text_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "text_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private @Nullable LocalizedText text;

    @Enumerated(EnumType.STRING)
    private @Nullable Completion completion;

    private @Nullable Integer percent;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "progress_milestone", joinColumns = @JoinColumn(name = "report"))
    @OrderBy("number")
    private List<MilestoneProgress> milestones = new ArrayList<>();

    private @Nullable Instant reportedAt;
    private @Nullable String reportedBy;
    private @Nullable String seat;

    @Embedded
    @AttributeOverride(name = "completion", column = @Column(name = "view_completion"))
    @AttributeOverride(name = "text", column = @Column(name = "view_text"))
    @AttributeOverride(name = "at", column = @Column(name = "view_at"))
    @AttributeOverride(name = "by", column = @Column(name = "view_by"))
    private @Nullable SecondView view;

    private @Nullable String returnReason;
    private @Nullable Instant verifiedAt;
    private @Nullable String verifiedBy;
    private @Nullable Instant publishedAt;
    private @Nullable String help;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "help_answer"))
    @AttributeOverride(name = "at", column = @Column(name = "help_answered_at"))
    @AttributeOverride(name = "by", column = @Column(name = "help_answered_by"))
    private @Nullable HelpAnswer helpAnswer;

    @Version
    private int lockVersion;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ProgressReport() {}

    ProgressReport(ReportId id) {
        this.id = id.value();
        this.plan = id.plan().value();
        this.commitment = id.commitment().value();
        this.period = id.period();
    }

    public ReportId id() {
        return new ReportId(id);
    }

    public PlanId plan() {
        return new PlanId(plan);
    }

    public CommitmentId commitment() {
        return new CommitmentId(commitment);
    }

    public Period period() {
        return Period.of(period);
    }

    public ReportState state() {
        return state;
    }

    /** When the lead's answer is due; null while the period lasts. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    /** The lead answered that there is nothing to report. */
    public boolean nothing() {
        return nothing;
    }

    public LocalizedText text() {
        return text == null ? LocalizedText.NONE : text;
    }

    /** As the lead judges it. */
    public @Nullable Completion completion() {
        return completion;
    }

    /** The weighted progress of the milestones; null before the lead has answered. */
    public @Nullable Integer percent() {
        return percent;
    }

    public List<MilestoneProgress> milestones() {
        return List.copyOf(milestones);
    }

    public @Nullable Instant reportedAt() {
        return reportedAt;
    }

    public @Nullable PersonId reportedBy() {
        return person(reportedBy);
    }

    /** The seat that was asked for its own view. */
    public @Nullable SeatId seat() {
        return seat == null ? null : new SeatId(seat);
    }

    /** Null until the seat has given it. */
    public @Nullable SecondView view() {
        return view;
    }

    /** Why the coordinator sent it back the last time; null once it is verified. */
    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable PersonId verifiedBy() {
        return person(verifiedBy);
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** What the lead asks the committee for. */
    public @Nullable String help() {
        return help;
    }

    public @Nullable HelpAnswer helpAnswer() {
        return helpAnswer;
    }

    void open(Instant due) {
        state = ReportState.OPEN;
        dueAt = due;
    }

    void drop() {
        state = ReportState.DROPPED;
    }

    void answered(
            ProgressAnswer answer,
            List<MilestoneProgress> milestones,
            Completion completion,
            int percent,
            PersonId by,
            Instant at) {
        this.nothing = answer.nothing();
        this.text = answer.text();
        this.completion = completion;
        this.percent = percent;
        this.help = answer.help();
        this.milestones.clear();
        this.milestones.addAll(milestones);
        this.reportedBy = by.value();
        this.reportedAt = at;
        this.state = ReportState.REPORTED;
    }

    void ask(SeatId seat) {
        this.seat = seat.value();
    }

    void viewed(Completion completion, String text, PersonId by, Instant at) {
        this.view = new SecondView(completion, text, at, by.value());
    }

    void returned(String reason) {
        this.returnReason = reason;
        this.state = ReportState.OPEN;
    }

    void verified(PersonId by, Instant at) {
        this.returnReason = null;
        this.verifiedBy = by.value();
        this.verifiedAt = at;
    }

    void publish(Instant at) {
        this.publishedAt = at;
        this.state = ReportState.PUBLISHED;
    }

    void helped(String answer, PersonId by, Instant at) {
        this.helpAnswer = new HelpAnswer(answer, at, by.value());
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
