package org.iltizam.dashboard.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iltizam.people.Organisation;
import org.iltizam.people.OrganisationAdministration;
import org.iltizam.people.OrganisationChange;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.People;
import org.iltizam.shared.Alphabet;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Search;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the pages on which an administrator sees institutions and associations. */
@Component
class OrganisationViews {

    /** More than anybody reads; whichever is not among them is found by name. */
    private static final int SHOWN = 200;

    private final People people;
    private final OrganisationAdministration administration;
    private final Names names;

    OrganisationViews(People people, OrganisationAdministration administration, Names names) {
        this.people = people;
        this.administration = administration;
        this.names = names;
    }

    Optional<Organisation> find(String id) {
        return people.findOrganisation(new OrganisationId(id));
    }

    OrganisationView.Listing list(String wanted, Messages messages) {
        Search search = Search.of(wanted);
        List<Organisation> found = people.organisations().stream()
                .filter(organisation ->
                        search.finds(organisation.name(), organisation.id().value()))
                .sorted(Alphabet.by(Organisation::name, messages.language()))
                .toList();
        return new OrganisationView.Listing(
                wanted,
                found.size(),
                found.stream()
                        .limit(SHOWN)
                        .map(organisation -> line(organisation, messages))
                        .toList());
    }

    OrganisationView.One one(Organisation organisation, Messages messages) {
        return new OrganisationView.One(
                organisation.id().value(),
                organisation.name(),
                kind(organisation.kind(), messages),
                canBeHeaded(organisation),
                organisation.head() == null ? "" : organisation.head().value(),
                name(organisation.head(), messages),
                names.ofPersons(administration.candidates(organisation.id()), messages.language()),
                administration.changes(organisation.id()).stream()
                        .map(change -> change(change, messages))
                        .toList());
    }

    Map<String, String> kinds(Messages messages) {
        Map<String, String> options = new LinkedHashMap<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            options.put(kind.name(), kind(kind, messages));
        }
        return options;
    }

    private OrganisationView.Line line(Organisation organisation, Messages messages) {
        return new OrganisationView.Line(
                organisation.id().value(),
                organisation.name(),
                kind(organisation.kind(), messages),
                name(organisation.head(), messages),
                canBeHeaded(organisation));
    }

    private OrganisationView.Change change(OrganisationChange change, Messages messages) {
        String what = switch (change.kind()) {
            case ADDED, RENAMED -> change.name().shownIn(messages.language()).text();
            case HEAD ->
                change.head() == null ? messages.get("people.organisation.head.none") : name(change.head(), messages);
        };
        return new OrganisationView.Change(
                messages.get("people.organisation.change." + change.kind(), what),
                change.reason(),
                name(change.by(), messages),
                change.at());
    }

    private String name(@Nullable PersonId person, Messages messages) {
        return person == null ? "" : names.of(person, messages);
    }

    private static String kind(OrganisationKind kind, Messages messages) {
        return messages.get("people.organisation.kind." + kind);
    }

    private static boolean canBeHeaded(Organisation organisation) {
        return organisation.kind() == OrganisationKind.INSTITUTION;
    }
}
