package org.iltizam.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.springframework.stereotype.Component;

@Component
class PeopleDirectory implements People {

    private final DirectoryCache directory;

    PeopleDirectory(DirectoryCache directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(directory.current().persons().get(id));
    }

    @Override
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No person " + id));
    }

    @Override
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        Map<PersonId, Person> known = directory.current().persons();
        Map<PersonId, Person> found = new LinkedHashMap<>();
        for (PersonId id : ids) {
            Person person = known.get(id);
            if (person != null) {
                found.put(id, person);
            }
        }
        return found;
    }

    @Override
    public List<Person> everyone() {
        return directory.current().persons().values().stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    @Override
    public List<Person> withRole(Role role) {
        return everyone().stream().filter(person -> person.has(role)).toList();
    }

    @Override
    public Optional<Organisation> findOrganisation(OrganisationId id) {
        return Optional.ofNullable(directory.current().organisations().get(id));
    }

    @Override
    public Organisation organisation(OrganisationId id) {
        return findOrganisation(id).orElseThrow(() -> new NoSuchElementException("No organisation " + id));
    }

    @Override
    public List<Organisation> organisations() {
        return directory.current().organisations().values().stream()
                .sorted(Comparator.comparing(organisation -> organisation.id().value()))
                .toList();
    }
}
