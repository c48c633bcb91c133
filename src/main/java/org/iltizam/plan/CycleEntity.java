package org.iltizam.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "plan_cycle")
class CycleEntity {

    @Id
    private String plan;

    private int years;

    private @Nullable String previous;

    private Instant openedAt;

    private String openedBy;

    private @Nullable Instant archivedAt;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "reason_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "reason_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
    private @Nullable LocalizedText reason;

    @SuppressWarnings("NullAway.Init")
    protected CycleEntity() {}

    CycleEntity(CycleDraft cycle, @Nullable LocalizedText reason, PersonId by, Instant at) {
        this.plan = cycle.id().value();
        this.years = cycle.years();
        this.previous = cycle.previous() == null ? null : cycle.previous().value();
        this.openedAt = at;
        this.openedBy = by.value();
        this.reason = reason;
    }

    void archived(Instant at) {
        archivedAt = at;
    }

    Cycle view() {
        return new Cycle(
                new PlanId(plan),
                years,
                previous == null ? null : new PlanId(previous),
                openedAt,
                new PersonId(openedBy),
                archivedAt,
                reason == null ? LocalizedText.NONE : reason);
    }
}
