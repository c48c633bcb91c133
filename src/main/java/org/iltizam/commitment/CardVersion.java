package org.iltizam.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.iltizam.shared.CardId;
import org.iltizam.shared.PersonId;

/** An immutable snapshot of a card, made at each submission. */
@Entity
@Immutable
public class CardVersion {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private CardContent content;

    @Enumerated(EnumType.STRING)
    private CardEvent.Origin origin;

    private Instant frozenAt;
    private String frozenBy;

    /** The fields that completeness found missing, as known when the version was frozen. */
    private String missing;

    @SuppressWarnings("NullAway") // filled by JPA
    protected CardVersion() {}

    CardVersion(
            CardId card,
            int version,
            CardContent content,
            CardEvent.Origin origin,
            List<CardField> missing,
            PersonId by,
            Instant at) {
        this.key = new Key(card.value(), version);
        this.content = content;
        this.origin = origin;
        this.missing = missing.stream().map(CardField::name).collect(Collectors.joining(","));
        this.frozenBy = by.value();
        this.frozenAt = at;
    }

    public CardId card() {
        return new CardId(key.card());
    }

    public int version() {
        return key.version();
    }

    public CardContent content() {
        return content;
    }

    public CardEvent.Origin origin() {
        return origin;
    }

    public List<CardField> missing() {
        return missing.isEmpty()
                ? List.of()
                : Arrays.stream(missing.split(",")).map(CardField::valueOf).toList();
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public PersonId frozenBy() {
        return new PersonId(frozenBy);
    }

    /** The card's id and the version's number, from 1. */
    @Embeddable
    record Key(String card, int version) {}
}
