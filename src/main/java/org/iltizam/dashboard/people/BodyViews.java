package org.iltizam.dashboard.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iltizam.people.BodyAdministration;
import org.iltizam.people.BodyChange;
import org.iltizam.people.Organisation;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.People;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the pages on which an administrator sees institutions and associations. */
@Component
class BodyViews {

    /** More than anybody reads; whichever is not among them is found by name. */
    private static final int SHOWN = 200;

    private final People people;
    private final BodyAdministration administration;
    private final Names names;

    BodyViews(People people, BodyAdministration administration, Names names) {
        this.people = people;
        this.administration = administration;
        this.names = names;
    }

    Optional<Organisation> find(String id) {
        return people.organisations().stream()
                .filter(body -> body.id().value().equals(id))
                .findFirst();
    }

    BodyView.Listing list(String wanted, Messages messages) {
        List<Organisation> found = people.organisations().stream()
                .filter(body -> matches(body, wanted.strip().toLowerCase(Locale.ROOT)))
                .toList();
        return new BodyView.Listing(
                wanted,
                found.size(),
                found.stream().limit(SHOWN).map(body -> line(body, messages)).toList());
    }

    BodyView.One one(Organisation body, Messages messages) {
        Map<String, String> candidates = new LinkedHashMap<>();
        administration
                .candidates(body.id())
                .forEach(person -> candidates.put(person.id().value(), names.of(person.id(), messages)));
        return new BodyView.One(
                body.id().value(),
                body.name(),
                kind(body.kind(), messages),
                canBeHeaded(body),
                body.head() == null ? "" : body.head().value(),
                name(body.head(), messages),
                candidates,
                administration.changes(body.id()).stream()
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

    private BodyView.Line line(Organisation body, Messages messages) {
        return new BodyView.Line(
                body.id().value(),
                body.name(),
                kind(body.kind(), messages),
                name(body.head(), messages),
                canBeHeaded(body));
    }

    private BodyView.Change change(BodyChange change, Messages messages) {
        String what = switch (change.kind()) {
            case ADDED, RENAMED -> change.name().shownIn(messages.language()).text();
            case HEAD -> change.head() == null ? messages.get("people.body.head.none") : name(change.head(), messages);
        };
        return new BodyView.Change(
                messages.get("people.body.change." + change.kind(), what),
                change.reason(),
                name(change.by(), messages),
                change.at());
    }

    private String name(@Nullable PersonId person, Messages messages) {
        return person == null ? "" : names.of(person, messages);
    }

    private static String kind(OrganisationKind kind, Messages messages) {
        return messages.get("people.body.kind." + kind);
    }

    private static boolean canBeHeaded(Organisation body) {
        return body.kind() == OrganisationKind.INSTITUTION;
    }

    private static boolean matches(Organisation body, String wanted) {
        LocalizedText name = body.name();
        return wanted.isEmpty()
                || Stream.of(body.id().value(), name.ar(), name.fr(), name.en())
                        .anyMatch(text ->
                                text != null && text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
