package org.iltizam.people;

import java.util.Set;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person as other modules see one; published by function, never by private data. */
public record Person(
        PersonId id,
        LocalizedText name,
        @Nullable OrganisationId organisation,
        Set<Role> roles,
        String email,
        Language language) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
