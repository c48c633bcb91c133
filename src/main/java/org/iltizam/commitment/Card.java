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
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** A commitment card. Its contents are in its versions, which never change; here is where it stands. */
@Entity
public class Card extends Led {

    @Id
    private String id;

    private String plan;
    private int number;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private CardState state = CardState.DRAFTING;

    private int version;
    private int returns;
    private int round;

    private @Nullable Instant pausedAt;

    private @Nullable String mergedInto;

    private Instant registeredAt;
    private String registeredBy;

    @Version
    private int lockVersion;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Card() {}

    Card(CardId id, LocalizedText title, OrganisationId organisation, Leadership led, PersonId by, Instant at) {
        super(organisation, led);
        this.id = id.value();
        this.plan = id.plan().value();
        this.number = id.number();
        this.title = title;
        this.registeredBy = by.value();
        this.registeredAt = at;
    }

    public CardId id() {
        return new CardId(id);
    }

    public PlanId plan() {
        return new PlanId(plan);
    }

    /** The number by which people cite the card within its plan. */
    public int number() {
        return number;
    }

    public LocalizedText title() {
        return title;
    }

    public CardState state() {
        return state;
    }

    /** The latest version; 0 before the first submission. */
    public int version() {
        return version;
    }

    /** The latest round of review; 0 before the first. */
    public int round() {
        return round;
    }

    public @Nullable Instant pausedAt() {
        return pausedAt;
    }

    public @Nullable CardId mergedInto() {
        return mergedInto == null ? null : new CardId(mergedInto);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public PersonId registeredBy() {
        return new PersonId(registeredBy);
    }

    /** How often the card went back to its lead because something was missing. */
    int returns() {
        return returns;
    }

    int nextVersion(LocalizedText newTitle) {
        title = newTitle;
        return ++version;
    }

    void returned() {
        returns++;
        state = CardState.DRAFTING;
    }

    int nextRound() {
        state = CardState.IN_REVIEW;
        return ++round;
    }

    void now(CardState state) {
        this.state = state;
    }

    void mergedInto(CardId into) {
        mergedInto = into.value();
        state = CardState.MERGED;
    }

    void pause(Instant at) {
        pausedAt = at;
    }

    void resume() {
        pausedAt = null;
    }
}
