package org.iltizam.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation")
class OrganisationEntity {

    @Id
    private String id;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private @Nullable String head;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationEntity() {}

    OrganisationEntity(OrganisationId id, LocalizedText name, OrganisationKind kind) {
        this.id = id.value();
        this.name = name;
        this.kind = kind;
    }

    void rename(LocalizedText wanted) {
        name = wanted;
    }

    void headedBy(@Nullable PersonId person) {
        head = person == null ? null : person.value();
    }

    Organisation view() {
        return new Organisation(new OrganisationId(id), name, kind, head == null ? null : new PersonId(head));
    }
}
