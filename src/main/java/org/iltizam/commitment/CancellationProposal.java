package org.iltizam.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** That a card should be given up, with a reason that will be public once the committee confirms it. */
@Entity
public class CancellationProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String card;

    @Enumerated(EnumType.STRING)
    private CancelReason reasonCode;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "reason_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "reason_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private Instant proposedAt;
    private String proposedBy;
    private @Nullable String decision;

    @Version
    private int lockVersion;

    @SuppressWarnings("NullAway") // filled by JPA
    protected CancellationProposal() {}

    CancellationProposal(CardId card, CancelReason reasonCode, LocalizedText reason, PersonId by, Instant at) {
        this.card = card.value();
        this.reasonCode = reasonCode;
        this.reason = reason;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    public CardId card() {
        return new CardId(card);
    }

    public CancelReason reasonCode() {
        return reasonCode;
    }

    public LocalizedText reason() {
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

    public @Nullable DecisionId decision() {
        return decision == null ? null : new DecisionId(decision);
    }

    void put(DecisionId toVote) {
        decision = toVote.value();
    }

    void settle(State verdict) {
        state = verdict;
    }

    public enum State {
        OPEN,
        CONFIRMED,
        DECLINED
    }
}
