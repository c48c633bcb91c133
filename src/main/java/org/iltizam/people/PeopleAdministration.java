package org.iltizam.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.iltizam.shared.OrganisationId;
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
        refusals.addAll(FieldRules.reason(reason));
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
        List<Refusal> refusals = new ArrayList<>(FieldRules.reason(reason));
        if (held.contains(Role.ADMINISTRATOR)
                && !wanted.contains(Role.ADMINISTRATOR)
                && people.withRole(Role.ADMINISTRATOR).size() == 1) {
            refusals.add(Refusal.at("roles", "lastAdministrator"));
        }
        if (!wanted.contains(Role.INSTITUTION_HEAD) && headsSomething(id)) {
            refusals.add(Refusal.at("roles", "stillHead"));
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

    /** The name, the e-mail, the language of mails and the organisation become those of {@code person}; the roles stay. */
    public Outcome<PersonId> correct(Person person, PersonId by, String reason) {
        register.alone();
        Person before = people.get(person.id());
        Set<PersonChange.Detail> corrected = corrected(before, person);
        List<Refusal> refusals = detailRefusals(person);
        if (corrected.contains(PersonChange.Detail.ORGANISATION) && headsSomething(person.id())) {
            refusals.add(Refusal.at("organisation", "stillHead"));
        }
        if (corrected.isEmpty()) {
            refusals.add(Refusal.of("nothingCorrected"));
        }
        refusals.addAll(FieldRules.reason(reason));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        register.correct(person);
        changes.add(
                person.id(),
                new PersonChange(
                        PersonChange.Kind.CORRECTED, before.roles(), corrected, reason.strip(), by, clock.instant()));
        return Outcome.done(person.id());
    }

    private static Set<PersonChange.Detail> corrected(Person before, Person after) {
        Set<PersonChange.Detail> corrected = EnumSet.noneOf(PersonChange.Detail.class);
        if (!before.name().equals(after.name())) {
            corrected.add(PersonChange.Detail.NAME);
        }
        if (!before.email().equals(after.email())) {
            corrected.add(PersonChange.Detail.EMAIL);
        }
        if (before.language() != after.language()) {
            corrected.add(PersonChange.Detail.LANGUAGE);
        }
        if (!Objects.equals(before.organisation(), after.organisation())) {
            corrected.add(PersonChange.Detail.ORGANISATION);
        }
        return corrected;
    }

    /** That the person got a new password; the password itself is no business of this module. */
    public Outcome<PersonId> passwordSet(PersonId id, PersonId by, String reason) {
        return wayIn(id, PersonChange.Kind.PASSWORD, by, reason);
    }

    /** That the account at an institution which the person came in with is not theirs any more. */
    public Outcome<PersonId> identityReleased(PersonId id, PersonId by, String reason) {
        return wayIn(id, PersonChange.Kind.IDENTITY, by, reason);
    }

    private Outcome<PersonId> wayIn(PersonId id, PersonChange.Kind kind, PersonId by, String reason) {
        List<Refusal> refusals = FieldRules.reason(reason);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        keep(id, kind, people.get(id).roles(), by, reason);
        return Outcome.done(id);
    }

    /** That the person chose a new password; nobody is asked why. */
    public void ownPasswordSet(PersonId id) {
        keep(id, PersonChange.Kind.OWN_PASSWORD, people.get(id).roles(), id, "");
    }

    @Transactional(readOnly = true)
    public List<PersonChange> changes(PersonId id) {
        return changes.of(id);
    }

    private List<Refusal> refusals(Person person) {
        List<Refusal> refusals = new ArrayList<>(
                FieldRules.id(person.id().value(), people.find(person.id()).isPresent(), "personIdTaken"));
        refusals.addAll(detailRefusals(person));
        if (person.roles().isEmpty()) {
            refusals.add(Refusal.at("roles", "required"));
        }
        return refusals;
    }

    /** Whoever applies for a seat is recognised by the e-mail, so no two people have the same. */
    private List<Refusal> detailRefusals(Person person) {
        List<Refusal> refusals = new ArrayList<>(FieldRules.name(person.name()));
        if (person.email().isBlank()) {
            refusals.add(Refusal.at("email", "required"));
        } else if (!person.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                || person.email().length() > 320) {
            refusals.add(Refusal.at("email", "emailMalformed"));
        } else if (people.everyone().stream()
                .anyMatch(other ->
                        !other.id().equals(person.id()) && other.email().equalsIgnoreCase(person.email()))) {
            refusals.add(Refusal.at("email", "emailTaken"));
        }
        OrganisationId organisation = person.organisation();
        if (organisation != null && people.findOrganisation(organisation).isEmpty()) {
            refusals.add(Refusal.at("organisation", "malformed"));
        }
        return refusals;
    }

    /** What is late there would go up to somebody who cannot answer. */
    private boolean headsSomething(PersonId id) {
        return people.organisations().stream().anyMatch(organisation -> id.equals(organisation.head()));
    }

    private void keep(PersonId id, PersonChange.Kind kind, Set<Role> roles, PersonId by, String reason) {
        changes.add(id, new PersonChange(kind, roles, Set.of(), reason.strip(), by, clock.instant()));
    }
}
