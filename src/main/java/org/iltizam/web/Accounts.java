package org.iltizam.web;

import java.util.Set;
import org.iltizam.shared.PersonId;

/** Local sign-in of people who have no other way in. */
public interface Accounts {

    /** Gives the person an account, or the account a new password: who is signed in with the old one is not any more. */
    void setPassword(PersonId person, String password);

    /** Who of all people can sign in with a password. */
    Set<PersonId> enabled();

    /** Whether that person can. */
    boolean isEnabled(PersonId person);

    /** Nobody signs in with it from now on, and who is signed in with it is not any more. */
    void disable(PersonId person);
}
