package org.iltizam.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with institutions and associations; each act has a reason that is kept. None is deleted: cards
 * and seats name them.
 */
@Service
@Transactional
public class OrganisationAdministration {

    private final PeopleRegister register;
    private final People people;
    private final OrganisationChanges changes;
    private final Clock clock;

    OrganisationAdministration(PeopleRegister register, People people, OrganisationChanges changes, Clock clock) {
        this.register = register;
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    public Outcome<OrganisationId> add(
            OrganisationId id, LocalizedText name, @Nullable OrganisationKind kind, PersonId by, String reason) {
        register.alone();
        boolean known = people.findOrganisation(id).isPresent();
        List<Refusal> refusals = new ArrayList<>(FieldRules.id(id.value(), known, "organisationIdTaken"));
        refusals.addAll(wrong(id, name));
        if (kind == null) {
            refusals.add(Refusal.at("kind", "required"));
        }
        refusals.addAll(FieldRules.reason(reason));
        if (!refusals.isEmpty() || kind == null) {
            return Outcome.refused(refusals);
        }
        register.addOrganisation(id, name, kind);
        keep(id, OrganisationChange.Kind.ADDED, name, by, reason);
        return Outcome.done(id);
    }

    /** The organisation shows under its new name everywhere, also where the old one stood. */
    public Outcome<OrganisationId> rename(OrganisationId id, LocalizedText name, PersonId by, String reason) {
        register.alone();
        List<Refusal> refusals = wrong(id, name);
        refusals.addAll(FieldRules.reason(reason));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalizedText before = people.organisation(id).name();
        register.rename(id, name);
        keep(id, OrganisationChange.Kind.RENAMED, before, by, reason);
        return Outcome.done(id);
    }

    /** @param head null while the institution has none: the coordinator is asked in place of its head */
    public Outcome<OrganisationId> setHead(OrganisationId id, @Nullable PersonId head, PersonId by, String reason) {
        register.alone();
        List<Refusal> refusals = new ArrayList<>();
        if (head != null
                && candidates(id).stream().noneMatch(person -> person.id().equals(head))) {
            refusals.add(Refusal.at("head", "notHeadHere"));
        }
        refusals.addAll(FieldRules.reason(reason));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        register.setHead(id, head);
        keep(id, OrganisationChange.Kind.HEAD, people.organisation(id).name(), by, reason);
        return Outcome.done(id);
    }

    /** Who can head the organisation: those of an institution who have the role. */
    @Transactional(readOnly = true)
    public List<Person> candidates(OrganisationId id) {
        return people.organisation(id).kind() == OrganisationKind.INSTITUTION
                ? people.withRole(Role.INSTITUTION_HEAD).stream()
                        .filter(person -> id.equals(person.organisation()))
                        .toList()
                : List.of();
    }

    @Transactional(readOnly = true)
    public List<OrganisationChange> changes(OrganisationId id) {
        return changes.of(id);
    }

    /** Two organisations of one name could not be told apart where one is chosen. */
    private List<Refusal> wrong(OrganisationId id, LocalizedText name) {
        List<Refusal> refusals = new ArrayList<>(FieldRules.name(name));
        if (refusals.isEmpty() && name.in(Language.AR).isEmpty()) {
            refusals.add(Refusal.at("nameAr", "required"));
        }
        for (Language language : Language.values()) {
            if (people.organisations().stream()
                    .filter(other -> !other.id().equals(id))
                    .anyMatch(other -> name.in(language).isPresent()
                            && name.in(language).equals(other.name().in(language)))) {
                refusals.add(Refusal.at(FieldRules.nameField(language), "organisationNameTaken"));
            }
        }
        return refusals;
    }

    private void keep(OrganisationId id, OrganisationChange.Kind kind, LocalizedText name, PersonId by, String reason) {
        PersonId head = people.organisation(id).head();
        changes.add(id, new OrganisationChange(kind, name, head, reason.strip(), by, clock.instant()));
    }
}
