package org.iltizam.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** That several cards should become one. Needs the consent of every owner, then of the committee. */
@Entity
public class MergeProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** The card whose process carries the proposal. */
    private String card;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private @Nullable LocalizedText title;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private Instant proposedAt;
    private String proposedBy;
    private @Nullable String decision;
    private @Nullable String intoCard;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "merge_member", joinColumns = @JoinColumn(name = "proposal"))
    @MapKeyColumn(name = "card")
    private Map<String, Consent> members = new HashMap<>();

    @Version
    private int lockVersion;

    @SuppressWarnings("NullAway") // filled by JPA
    protected MergeProposal() {}

    MergeProposal(
            CardId card, List<CardId> all, @Nullable LocalizedText title, String reason, PersonId by, Instant at) {
        this.card = card.value();
        this.title = title;
        this.reason = reason;
        this.proposedBy = by.value();
        this.proposedAt = at;
        all.forEach(member -> members.put(member.value(), Consent.open()));
    }

    public CardId card() {
        return new CardId(card);
    }

    /** All cards of the proposal, by number. */
    public List<CardId> cards() {
        return members.keySet().stream()
                .map(CardId::new)
                .sorted(Comparator.comparingInt(CardId::number))
                .toList();
    }

    /** The title of the card to come; null while the proposal leaves it open. */
    public @Nullable LocalizedText title() {
        return title;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public PersonId proposedBy() {
        return new PersonId(proposedBy);
    }

    public @Nullable CardId into() {
        return intoCard == null ? null : new CardId(intoCard);
    }

    /** Card id to what its owner answered. */
    public Map<String, Consent> consents() {
        return Map.copyOf(members);
    }

    public @Nullable DecisionId decision() {
        return decision == null ? null : new DecisionId(decision);
    }

    void consent(CardId owner, boolean agreed, @Nullable String why, PersonId by, Instant at) {
        members.put(owner.value(), new Consent(true, agreed, why, at, by.value()));
        if (!agreed) {
            state = State.REFUSED;
        }
    }

    void put(DecisionId toVote) {
        decision = toVote.value();
        state = State.VOTING;
    }

    void confirmed() {
        state = State.CONFIRMED;
    }

    void refused() {
        state = State.REFUSED;
    }

    void done(CardId into) {
        intoCard = into.value();
        state = State.DONE;
    }

    public enum State {
        OPEN,
        REFUSED,
        VOTING,
        CONFIRMED,
        DONE
    }

    /**
     * @param asked always true: Hibernate does not read back an element whose every column is null
     * @param agreed null while the owner has not answered
     */
    @Embeddable
    public record Consent(
            boolean asked,
            @Nullable Boolean agreed,
            @Nullable String reason,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {

        static Consent open() {
            return new Consent(true, null, null, null, null);
        }
    }
}
