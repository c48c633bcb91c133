package org.iltizam.people;

import java.util.NoSuchElementException;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.turn.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The writing side: who comes, who gets which role. Nobody is deleted: the record names people for years. */
@Service
@Transactional
public class PeopleRegister {

    private final PersonEntities persons;
    private final OrganisationEntities organisations;
    private final DirectoryCache directory;
    private final Turns turns;

    PeopleRegister(PersonEntities persons, OrganisationEntities organisations, DirectoryCache directory, Turns turns) {
        this.persons = persons;
        this.organisations = organisations;
        this.directory = directory;
        this.turns = turns;
    }

    /**
     * From here to the end of the transaction no other administrator, on whichever node, decides by what is about to
     * change, and the register is read as it stands.
     */
    void alone() {
        turns.take("register of people");
        directory.changed();
    }

    public OrganisationId addOrganisation(OrganisationId id, LocalizedText name, OrganisationKind kind) {
        organisations.saveAndFlush(new OrganisationEntity(id, name, kind));
        directory.changed();
        return id;
    }

    /** Written at once: accounts and changes, which name the person, are not written through this unit of work. */
    public PersonId addPerson(Person person) {
        persons.saveAndFlush(new PersonEntity(person));
        directory.changed();
        return person.id();
    }

    void correct(Person person) {
        person(person.id()).correct(person);
        directory.changed();
    }

    public void grantRole(PersonId id, Role role) {
        person(id).grant(role);
        directory.changed();
    }

    public void revokeRole(PersonId id, Role role) {
        person(id).revoke(role);
        directory.changed();
    }

    void rename(OrganisationId id, LocalizedText name) {
        organisation(id).rename(name);
        directory.changed();
    }

    /** @param head null for none */
    public void setHead(OrganisationId id, @Nullable PersonId head) {
        organisation(id).headedBy(head == null ? null : person(head).view().id());
        directory.changed();
    }

    private OrganisationEntity organisation(OrganisationId id) {
        return organisations
                .findById(id.value())
                .orElseThrow(() -> new NoSuchElementException("No organisation " + id));
    }

    private PersonEntity person(PersonId id) {
        return persons.findById(id.value()).orElseThrow(() -> new NoSuchElementException("No person " + id));
    }
}
