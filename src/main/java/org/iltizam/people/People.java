package org.iltizam.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;

/** Who is who: the reading side of this module. */
public interface People {

    Optional<Person> find(PersonId id);

    Person get(PersonId id);

    Map<PersonId, Person> all(Collection<PersonId> ids);

    List<Person> everyone();

    List<Person> withRole(Role role);

    Optional<Organisation> findOrganisation(OrganisationId id);

    Organisation organisation(OrganisationId id);

    List<Organisation> organisations();
}
