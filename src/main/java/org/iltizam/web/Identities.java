package org.iltizam.web;

import java.util.Optional;
import org.iltizam.shared.PersonId;

/** Accounts of institutions, to each of which one person here is bound. */
public interface Identities {

    /** The provider with whose account the person comes in. */
    Optional<String> providerOf(PersonId person);

    /** The next account that names the person is bound anew, and who is signed in as the person is not any more. */
    void release(PersonId person);
}
