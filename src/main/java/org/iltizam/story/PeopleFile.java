package org.iltizam.story;

import java.util.List;
import java.util.Set;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** {@code people.yaml}. */
record PeopleFile(List<Body> organisations, List<Somebody> persons) {

    record Body(String id, OrganisationKind kind, @Nullable String head, LocalizedText name) {}

    record Somebody(
            String id,
            @Nullable String organisation,
            Set<Role> roles,
            Language language,
            String email,
            LocalizedText name) {

        Person person() {
            return new Person(
                    new PersonId(id),
                    name,
                    organisation == null ? null : new OrganisationId(organisation),
                    roles,
                    email,
                    language);
        }
    }
}
