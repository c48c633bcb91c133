package org.iltizam.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "seat")
class SeatEntity {

    @Id
    private String id;

    private String plan;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable String organisation;

    @OneToMany(mappedBy = "seat", cascade = CascadeType.ALL)
    private List<Mandate> mandates = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SeatEntity() {}

    SeatEntity(SeatId id, PlanId plan, Side side, @Nullable OrganisationId organisation) {
        this.id = id.value();
        this.plan = plan.value();
        this.side = side;
        this.organisation = organisation == null ? null : organisation.value();
    }

    /** A new mandate ends the one that runs: a seat has one holder at a time. */
    void give(PersonId holder, Instant from, @Nullable Instant until) {
        vacate(from);
        mandates.add(new Mandate(this, holder, from, until));
    }

    void vacate(Instant at) {
        mandates.stream().filter(mandate -> mandate.runsAt(at)).forEach(mandate -> mandate.endAt(at));
    }

    /** Whether this person has, or had, a mandate that ends just then: it was not renewed, passed on or taken back before. */
    boolean ends(PersonId holder, Instant at) {
        return mandates.stream().anyMatch(mandate -> mandate.holder().equals(holder) && mandate.endsAt(at));
    }

    void forgetOrganisation() {
        organisation = null;
    }

    PlanId plan() {
        return new PlanId(plan);
    }

    Seat at(Instant instant) {
        PersonId holder = mandates.stream()
                .filter(mandate -> mandate.runsAt(instant))
                .map(Mandate::holder)
                .findFirst()
                .orElse(null);
        return new Seat(
                new SeatId(id),
                new PlanId(plan),
                side,
                organisation == null ? null : new OrganisationId(organisation),
                holder);
    }
}
