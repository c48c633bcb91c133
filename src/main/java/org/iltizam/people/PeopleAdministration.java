package org.iltizam.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with people; each act has a reason that is kept. Nobody is deleted: the record names people. */
@Service
@Transactional
public class PeopleAdministration {

    private final PeopleRegister register;
    private final People people;
    private final PersonChanges changes;
    private final Clock clock;

    PeopleAdministration(PeopleRegister register, People people, PersonChanges changes, Clock clock) {
        this.register = register;
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    public Outcome<PersonId> add(Person person, PersonId by, String reason) {
        register.alone();
        List<Refusal> refusals = refusals(person);
        refusals.addAll(reasonMissing(reason));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        register.addPerson(person);
        keep(person.id(), PersonChange.Kind.ADDED, person.roles(), by, reason);
        return Outcome.done(person.id());
    }

    /** From now on the person holds these roles and no others; without any they do not come in any more. */
    public Outcome<PersonId> setRoles(PersonId id, Set<Role> wanted, PersonId by, String reason) {
        register.alone();
        Set<Role> held = people.get(id).roles();
        List<Refusal> refusals = new ArrayList<>(reasonMissing(reason));
        if (held.contains(Role.ADMINISTRATOR)
                && !wanted.contains(Role.ADMINISTRATOR)
                && people.withRole(Role.ADMINISTRATOR).size() == 1) {
            refusals.add(Refusal.at("roles", "lastAdministrator"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Set<Role> granted = new HashSet<>(wanted);
        granted.removeAll(held);
        granted.forEach(role -> register.grantRole(id, role));
        Set<Role> revoked = new HashSet<>(held);
        revoked.removeAll(wanted);
        revoked.forEach(role -> register.revokeRole(id, role));
        keep(id, wanted.isEmpty() ? PersonChange.Kind.DEACTIVATED : PersonChange.Kind.ROLES, wanted, by, reason);
        return Outcome.done(id);
    }

    /** That the person got a new password; the password itself is no business of this module. */
    public Outcome<PersonId> passwordSet(PersonId id, PersonId by, String reason) {
        List<Refusal> refusals = reasonMissing(reason);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        keep(id, PersonChange.Kind.PASSWORD, people.get(id).roles(), by, reason);
        return Outcome.done(id);
    }

    @Transactional(readOnly = true)
    public List<PersonChange> changes(PersonId id) {
        return changes.of(id);
    }

    private List<Refusal> refusals(Person person) {
        List<Refusal> refusals = new ArrayList<>();
        if (!person.id().value().matches("[a-z][a-z0-9-]{1,59}")) {
            refusals.add(Refusal.at("id", "personIdMalformed"));
        } else if (people.find(person.id()).isPresent()) {
            refusals.add(Refusal.at("id", "personIdTaken"));
        }
        if (person.name().isEmpty()) {
            refusals.add(Refusal.at("nameAr", "required"));
        }
        if (person.email().isBlank()) {
            refusals.add(Refusal.at("email", "required"));
        } else if (!person.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                || person.email().length() > 320) {
            refusals.add(Refusal.at("email", "malformed"));
        }
        if (person.roles().isEmpty()) {
            refusals.add(Refusal.at("roles", "required"));
        }
        return refusals;
    }

    private static List<Refusal> reasonMissing(String reason) {
        List<Refusal> refusals = new ArrayList<>();
        if (reason.isBlank()) {
            refusals.add(Refusal.at("reason", "required"));
        } else if (reason.length() > 2000) {
            refusals.add(Refusal.at("reason", "tooLong", 2000, reason.length()));
        }
        return refusals;
    }

    private void keep(PersonId id, PersonChange.Kind kind, Set<Role> roles, PersonId by, String reason) {
        changes.add(id, new PersonChange(kind, roles, reason.strip(), by, clock.instant()));
    }
}
