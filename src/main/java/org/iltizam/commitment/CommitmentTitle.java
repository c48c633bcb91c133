package org.iltizam.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A title that a commitment had from some moment on: as a card, at adoption, or since an amendment. */
@Entity
@Immutable
public class CommitmentTitle {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String commitment;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    private Instant since;

    @SuppressWarnings("NullAway") // filled by JPA
    protected CommitmentTitle() {}

    CommitmentTitle(CommitmentId commitment, LocalizedText title, Instant since) {
        this.commitment = commitment.value();
        this.title = title;
        this.since = since;
    }

    public CommitmentId commitment() {
        return new CommitmentId(commitment);
    }

    public LocalizedText title() {
        return title;
    }

    public Instant since() {
        return since;
    }
}
