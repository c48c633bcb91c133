package org.iltizam.dashboard.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.PeopleAdministration;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Accounts;
import org.iltizam.web.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Carries out what the administrator typed. */
@Component
class ActingOnPeople {

    private static final int LONGEST_NAME = 300;

    private final People people;
    private final PeopleAdministration administration;
    private final Accounts accounts;

    ActingOnPeople(People people, PeopleAdministration administration, Accounts accounts) {
        this.people = people;
        this.administration = administration;
        this.accounts = accounts;
    }

    Outcome<PersonId> add(MultiValueMap<String, String> typed, PersonId by) {
        Map<String, String> fields = typed.toSingleValueMap();
        for (String name : List.of("nameAr", "nameFr", "nameEn")) {
            if (text(fields, name).length() > LONGEST_NAME) {
                return Outcome.refused(List.of(Refusal.at(
                        name, "tooLong", LONGEST_NAME, text(fields, name).length())));
            }
        }
        OrganisationId organisation =
                text(fields, "organisation").isEmpty() ? null : new OrganisationId(text(fields, "organisation"));
        if (organisation != null
                && people.organisations().stream().noneMatch(known -> known.id().equals(organisation))) {
            return Outcome.refused(List.of(Refusal.at("organisation", "malformed")));
        }
        Person person = new Person(
                new PersonId(text(fields, "id")),
                new LocalizedText(filled(fields, "nameAr"), filled(fields, "nameFr"), filled(fields, "nameEn")),
                organisation,
                roles(typed),
                text(fields, "email"),
                Arrays.stream(Language.values())
                        .filter(language -> language.code().equals(fields.get("language")))
                        .findFirst()
                        .orElse(Language.AR));
        return administration.add(person, by, text(fields, "reason"));
    }

    @Transactional
    Outcome<PersonId> on(Person person, String act, MultiValueMap<String, String> typed, PersonId by) {
        String reason = text(typed.toSingleValueMap(), act + "Reason");
        return switch (act) {
            case "roles" ->
                roles(typed).isEmpty()
                        ? Outcome.refused(List.of(Refusal.at("roles", "rolesMissing")))
                        : administration.setRoles(person.id(), roles(typed), by, reason);
            case "password" -> password(person, typed.toSingleValueMap().getOrDefault("password", ""), by, reason);
            default -> deactivate(person, by, reason);
        };
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

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static @Nullable String filled(Map<String, String> typed, String field) {
        return text(typed, field).isEmpty() ? null : text(typed, field);
    }
}
