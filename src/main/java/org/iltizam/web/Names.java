package org.iltizam.web;

import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.springframework.stereotype.Component;

/** Persons and organisations as a reader reads them. */
@Component
public class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** Whoever is not known here is named by the id. */
    public String of(PersonId id, Messages messages) {
        return people.find(id)
                .map(Person::name)
                .map(name -> shown(name, messages))
                .orElse(id.value());
    }

    public String of(OrganisationId id, Messages messages) {
        return shown(people.organisation(id).name(), messages);
    }

    private static String shown(LocalizedText name, Messages messages) {
        return name.shownIn(messages.language()).text();
    }
}
