package org.iltizam.commitment;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may lead what an institution answers for. */
@Component
class LeadRules {

    private static final int LONGEST_REASON = 2000;

    private final People people;

    LeadRules(People people) {
        this.people = people;
    }

    /** The project leads of the institution that answers for it. */
    List<Person> candidates(Led led) {
        return people.withRole(Role.PROJECT_LEAD).stream()
                .filter(person -> led.organisation().equals(person.organisation()))
                .toList();
    }

    /** What is wrong with those who are to lead what that institution answers for, each at its field. */
    List<Refusal> wrong(OrganisationId institution, Leadership wanted) {
        return wrong(institution, null, wanted);
    }

    /** Who stands in for the lead there, unless nobody could name them any more. */
    @Nullable
    PersonId deputy(Led led) {
        PersonId deputy = led.deputy();
        return deputy != null && isFit(deputy, led.organisation()) ? deputy : null;
    }

    boolean isFit(PersonId person, OrganisationId institution) {
        return unfit(person, institution) == null;
    }

    /**
     * Names another lead, or another deputy. Whoever stays what they are is not looked at.
     *
     * @param shown who it was when the coordinator was asked: of two who name somebody at once the second is told
     * @return why not; empty where it is done
     */
    List<Refusal> name(Led led, Leadership shown, Leadership wanted, String reason) {
        Leadership current = led.leadership();
        if (!current.equals(shown)) {
            return List.of(Refusal.of("leadNamedMeanwhile"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (wanted.equals(current)) {
            refusals.add(Refusal.at("lead", "sameLead"));
        }
        refusals.addAll(wrong(led.organisation(), current, wanted));
        if (reason.isBlank()) {
            refusals.add(Refusal.at("reason", "required"));
        } else if (reason.length() > LONGEST_REASON) {
            refusals.add(Refusal.at("reason", "tooLong", LONGEST_REASON, reason.length()));
        }
        if (refusals.isEmpty()) {
            led.led(wanted);
        }
        return refusals;
    }

    private List<Refusal> wrong(OrganisationId institution, @Nullable Leadership current, Leadership wanted) {
        List<Refusal> refusals = new ArrayList<>();
        PersonId deputy = wanted.deputy();
        if (current == null || !wanted.lead().equals(current.lead())) {
            add(refusals, "lead", unfit(wanted.lead(), institution));
        }
        if (wanted.lead().equals(deputy)) {
            refusals.add(Refusal.at("deputy", "deputyIsLead"));
        } else if (deputy != null && (current == null || !deputy.equals(current.deputy()))) {
            add(refusals, "deputy", unfit(deputy, institution));
        }
        return refusals;
    }

    private static void add(List<Refusal> refusals, String field, @Nullable String code) {
        if (code != null) {
            refusals.add(Refusal.at(field, code));
        }
    }

    private @Nullable String unfit(PersonId candidate, OrganisationId institution) {
        Person person = people.find(candidate)
                .filter(known -> known.has(Role.PROJECT_LEAD))
                .orElse(null);
        if (person == null) {
            return "notALead";
        }
        return institution.equals(person.organisation()) ? null : "leadElsewhere";
    }
}
