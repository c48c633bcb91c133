package org.iltizam.web;

import org.iltizam.shared.PersonId;

/** Local sign-in of people who have no other way in. */
public interface Accounts {

    /** Gives the person an account, or the account a new password. */
    void setPassword(PersonId person, String password);

    /** Nobody signs in with it from now on, and who is signed in with it is not any more. */
    void disable(PersonId person);
}
