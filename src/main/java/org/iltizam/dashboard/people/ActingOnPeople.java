package org.iltizam.dashboard.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iltizam.committee.Seats;
import org.iltizam.people.PeopleAdministration;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.Plans;
import org.iltizam.shared.Language;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Accounts;
import org.iltizam.web.Identities;
import org.iltizam.web.Passwords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Carries out what the administrator typed. */
@Component
class ActingOnPeople {

    private final PeopleAdministration administration;
    private final Accounts accounts;
    private final Identities identities;
    private final Plans plans;
    private final Seats seats;

    ActingOnPeople(
            PeopleAdministration administration, Accounts accounts, Identities identities, Plans plans, Seats seats) {
        this.administration = administration;
        this.accounts = accounts;
        this.identities = identities;
        this.plans = plans;
        this.seats = seats;
    }

    Outcome<PersonId> add(MultiValueMap<String, String> typed, PersonId by) {
        Typed fields = new Typed(typed.toSingleValueMap());
        return administration.add(
                person(new PersonId(fields.text("id")), roles(typed), fields), by, fields.text("reason"));
    }

    private static Person person(PersonId id, Set<Role> roles, Typed fields) {
        String organisation = fields.filled("organisation");
        return new Person(
                id,
                fields.name(),
                organisation == null ? null : new OrganisationId(organisation),
                roles,
                fields.text("email"),
                Arrays.stream(Language.values())
                        .filter(language -> language.code().equals(fields.text("language")))
                        .findFirst()
                        .orElse(Language.AR));
    }

    @Transactional
    Outcome<PersonId> on(Person person, String act, MultiValueMap<String, String> typed, PersonId by) {
        Typed fields = new Typed(typed.toSingleValueMap());
        String reason = fields.text(act + "Reason");
        return switch (act) {
            case "roles" ->
                roles(typed).isEmpty()
                        ? Outcome.refused(List.of(Refusal.at("roles", "rolesMissing")))
                        : administration.setRoles(person.id(), roles(typed), by, reason);
            case "correction" -> correct(person, person(person.id(), person.roles(), fields), by, reason);
            case "password" -> password(person, typed.toSingleValueMap().getOrDefault("password", ""), by, reason);
            case "identity" -> release(person, by, reason);
            default -> deactivate(person, by, reason);
        };
    }

    /** Somebody sits in a committee for the body they belong to. */
    private Outcome<PersonId> correct(Person before, Person after, PersonId by, String reason) {
        return before.organisation() != null
                        && !before.organisation().equals(after.organisation())
                        && holdsSeat(before.id())
                ? Outcome.refused(List.of(Refusal.at("organisation", "stillSeated")))
                : administration.correct(after, by, reason);
    }

    private boolean holdsSeat(PersonId person) {
        return plans.all().stream()
                .anyMatch(plan -> seats.heldBy(person, plan.id()).isPresent());
    }

    private Outcome<PersonId> password(Person person, String password, PersonId by, String reason) {
        Refusal refusal =
                person.roles().isEmpty() ? Refusal.at("password", "passwordNoRole") : Passwords.refusal(password);
        if (refusal != null) {
            return Outcome.refused(List.of(refusal));
        }
        Outcome<PersonId> kept = administration.passwordSet(person.id(), by, reason);
        if (kept.isDone()) {
            accounts.setPassword(person.id(), password);
        }
        return kept;
    }

    private Outcome<PersonId> release(Person person, PersonId by, String reason) {
        if (identities.providerOf(person.id()).isEmpty()) {
            return Outcome.refused(List.of(Refusal.of("identityNotBound")));
        }
        Outcome<PersonId> kept = administration.identityReleased(person.id(), by, reason);
        if (kept.isDone()) {
            identities.release(person.id());
        }
        return kept;
    }

    private Outcome<PersonId> deactivate(Person person, PersonId by, String reason) {
        Outcome<PersonId> done = administration.setRoles(person.id(), Set.of(), by, reason);
        if (done.isDone()) {
            accounts.disable(person.id());
        }
        return done;
    }

    private static Set<Role> roles(MultiValueMap<String, String> typed) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (typed.getOrDefault("roles", List.of()).contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
