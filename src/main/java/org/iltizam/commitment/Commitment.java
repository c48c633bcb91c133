package org.iltizam.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** A card that was adopted in a plan. What it says stands in the card's version; here is what became of it. */
@Entity
public class Commitment extends Led {

    @Id
    private String id;

    private String plan;
    private int number;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "axis_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "axis_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "axis_en"))
    private LocalizedText axis;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    private String card;
    private int cardVersion;
    private @Nullable String ogpId;
    private @Nullable String seat;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.IN_FORCE;

    private Instant adoptedAt;
    private String adoptedBy;

    @Version
    private int lockVersion;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Commitment() {}

    Commitment(CommitmentId id, LocalizedText axis, Card card, PersonId by, Instant at) {
        super(card.organisation(), card.leadership());
        this.id = id.value();
        this.plan = id.plan().value();
        this.number = id.number();
        this.axis = axis;
        this.title = card.title();
        this.card = card.id().value();
        this.cardVersion = card.version();
        this.adoptedBy = by.value();
        this.adoptedAt = at;
    }

    public CommitmentId id() {
        return new CommitmentId(id);
    }

    public PlanId plan() {
        return new PlanId(plan);
    }

    /** Its number in the plan; OGP counts in an order of its own, see {@link #ogpId()}. */
    public int number() {
        return number;
    }

    /** The part of the plan under which it is listed. */
    public LocalizedText axis() {
        return axis;
    }

    public LocalizedText title() {
        return title;
    }

    public CardId card() {
        return new CardId(card);
    }

    /** The version of the card that was adopted. */
    public int cardVersion() {
        return cardVersion;
    }

    /** The id on OGP's own site, e.g. {@code MO0056}; null until OGP has given it one. */
    public @Nullable String ogpId() {
        return ogpId;
    }

    /** The civil-society seat that gives the second voice on its progress; null until one is named. */
    public @Nullable SeatId secondVoice() {
        return seat == null ? null : new SeatId(seat);
    }

    public CommitmentState state() {
        return state;
    }

    public Instant adoptedAt() {
        return adoptedAt;
    }

    public PersonId adoptedBy() {
        return new PersonId(adoptedBy);
    }

    void secondVoice(SeatId seat) {
        this.seat = seat.value();
    }

    void retitled(LocalizedText title) {
        this.title = title;
    }

    void withdraw() {
        state = CommitmentState.WITHDRAWN;
    }

    void known(String ogpId) {
        this.ogpId = ogpId;
    }
}
