package org.iltizam.dashboard.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.PersonChange;
import org.iltizam.people.Role;
import org.iltizam.shared.Alphabet;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Search;
import org.iltizam.web.Accounts;
import org.iltizam.web.Identities;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.springframework.stereotype.Component;

/** Fills the pages on which an administrator sees people. */
@Component
class PeopleViews {

    /** More than anybody reads; whoever is not among them is found by name. */
    private static final int SHOWN = 200;

    private final People people;
    private final Names names;
    private final Accounts accounts;
    private final Identities identities;

    PeopleViews(People people, Names names, Accounts accounts, Identities identities) {
        this.people = people;
        this.names = names;
        this.accounts = accounts;
        this.identities = identities;
    }

    Optional<Person> find(String id) {
        return people.find(new PersonId(id));
    }

    PeopleView.Listing list(String wanted, Messages messages) {
        Set<PersonId> enabled = accounts.enabled();
        Search search = Search.of(wanted);
        List<Person> found = people.everyone().stream()
                .filter(person -> search.finds(person.name(), person.id().value(), person.email()))
                .sorted(Alphabet.by(Person::name, messages.language()))
                .toList();
        return new PeopleView.Listing(
                wanted,
                found.size(),
                found.stream()
                        .limit(SHOWN)
                        .map(person -> line(person, enabled.contains(person.id()), messages))
                        .toList());
    }

    PeopleView.One one(Person person, List<PersonChange> changes, Messages messages) {
        return new PeopleView.One(
                person.id().value(),
                person.name(),
                organisation(person, messages),
                person.organisation() == null ? "" : person.organisation().value(),
                person.email(),
                messages.get("people.language." + person.language()),
                person.language().code(),
                person.roles().stream().map(Role::name).toList(),
                accounts.isEnabled(person.id()),
                identities.providerOf(person.id()),
                changes.stream().map(change -> change(change, messages)).toList());
    }

    Map<String, String> organisations(Messages messages) {
        return names.ofBodies(people.organisations(), messages.language());
    }

    Map<String, String> languages(Messages messages) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            options.put(language.code(), messages.get("people.language." + language));
        }
        return options;
    }

    private PeopleView.Line line(Person person, boolean account, Messages messages) {
        return new PeopleView.Line(
                person.id().value(),
                person.name(),
                organisation(person, messages),
                roles(person.roles(), messages),
                account);
    }

    private PeopleView.Change change(PersonChange change, Messages messages) {
        return new PeopleView.Change(
                messages.get(
                        "people.change." + change.kind(),
                        change.kind() == PersonChange.Kind.CORRECTED
                                ? details(change.corrected(), messages)
                                : roles(change.roles(), messages)),
                change.reason(),
                names.of(change.by(), messages),
                change.at());
    }

    private String organisation(Person person, Messages messages) {
        return person.organisation() == null ? "" : names.of(person.organisation(), messages);
    }

    private static String roles(Set<Role> roles, Messages messages) {
        return new TreeSet<>(roles)
                .stream()
                        .map(role -> messages.get("role." + role))
                        .collect(Collectors.joining(messages.get("card.list.separator")));
    }

    private static String details(Set<PersonChange.Detail> details, Messages messages) {
        return details.stream()
                .map(detail -> messages.get("people.change.detail." + detail))
                .collect(Collectors.joining(messages.get("card.list.separator")));
    }
}
