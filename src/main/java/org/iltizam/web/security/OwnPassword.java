package org.iltizam.web.security;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.people.PeopleAdministration;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People change the password of their own account, which only they know from then on. */
@Service
class OwnPassword {

    private final LocalAccounts accounts;
    private final PeopleAdministration administration;

    OwnPassword(LocalAccounts accounts, PeopleAdministration administration) {
        this.accounts = accounts;
        this.administration = administration;
    }

    record Typed(String current, String wanted, String repeated) {}

    /**
     * @param from the session in which the person goes on, as their others end, and the address
     * @return refusals {@code required}, {@code currentPasswordWrong}, {@code passwordShort}, {@code passwordLong},
     *     {@code passwordSame}, {@code passwordsDiffer} at their fields
     */
    @Transactional
    Outcome<PersonId> change(PersonId person, Typed typed, WebAuthenticationDetails from) {
        List<Refusal> refusals = new ArrayList<>();
        if (typed.current().isEmpty()) {
            refusals.add(Refusal.at("currentPassword", "required"));
        } else if (!accounts.recognises(person, typed.current(), from.getRemoteAddress())) {
            refusals.add(Refusal.at("currentPassword", "currentPasswordWrong"));
        }
        Refusal unfit = unfit(typed);
        if (unfit != null) {
            refusals.add(unfit);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        administration.ownPasswordSet(person);
        accounts.replacePassword(person, typed.wanted(), from.getSessionId());
        return Outcome.done(person);
    }

    private static @Nullable Refusal unfit(Typed typed) {
        Refusal refusal = Passwords.refusal(typed.wanted());
        if (refusal != null) {
            return refusal;
        }
        if (typed.wanted().equals(typed.current())) {
            return Refusal.at("password", "passwordSame");
        }
        return typed.wanted().equals(typed.repeated()) ? null : Refusal.at("repeatedPassword", "passwordsDiffer");
    }
}
