package org.iltizam.web.security;

import java.util.Objects;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Who comes in with a password. Whoever has tried too often is refused before any hash is computed. */
@Component
class PasswordProvider extends DaoAuthenticationProvider {

    private final SignInTries tries;

    PasswordProvider(LocalAccounts accounts, PasswordEncoder passwords, SignInTries tries) {
        super(accounts::loadUserByUsername);
        setPasswordEncoder(passwords);
        this.tries = tries;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        WebAuthenticationDetails from = (WebAuthenticationDetails) Objects.requireNonNull(typed.getDetails());
        if (!tries.lets(typed.getName(), from.getRemoteAddress())) {
            throw new LockedException("Tried too often");
        }
        Authentication known = super.authenticate(typed);
        tries.right(typed.getName(), from.getRemoteAddress());
        return known;
    }
}
