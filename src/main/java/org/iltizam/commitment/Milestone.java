package org.iltizam.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** A planned activity of an adopted commitment, with its first and last day and what it weighs beside the others. */
@Entity
public class Milestone {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String commitment;
    private String plan;
    private int number;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private int weight;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Milestone() {}

    Milestone(
            CommitmentId commitment,
            int number,
            LocalizedText title,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            int weight) {
        this.commitment = commitment.value();
        this.plan = commitment.plan().value();
        this.number = number;
        this.title = title;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.weight = weight;
    }

    public CommitmentId commitment() {
        return new CommitmentId(commitment);
    }

    public PlanId plan() {
        return new PlanId(plan);
    }

    /** From 1, in the order of the card; never given twice within a commitment. */
    public int number() {
        return number;
    }

    public LocalizedText title() {
        return title;
    }

    public @Nullable LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    /** Relative to the other milestones of the commitment; 1 unless the plan says otherwise. */
    public int weight() {
        return weight;
    }

    void change(@Nullable LocalDate end, @Nullable Integer weight) {
        if (end != null) {
            endsOn = end;
        }
        if (weight != null) {
            this.weight = weight;
        }
    }
}
