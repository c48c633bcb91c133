package org.iltizam.commitment;

import jakarta.persistence.MappedSuperclass;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What an institution answers for, and a project lead of it: a card, and the commitment that it becomes. */
@MappedSuperclass
abstract class Led {

    private String organisation;
    private String lead;
    private @Nullable String deputy;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Led() {}

    Led(OrganisationId organisation, Leadership by) {
        this.organisation = organisation.value();
        this.lead = by.lead().value();
        this.deputy = value(by.deputy());
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public PersonId lead() {
        return new PersonId(lead);
    }

    public @Nullable PersonId deputy() {
        return deputy == null ? null : new PersonId(deputy);
    }

    public Leadership leadership() {
        return new Leadership(lead(), deputy());
    }

    void led(Leadership by) {
        lead = by.lead().value();
        deputy = value(by.deputy());
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
