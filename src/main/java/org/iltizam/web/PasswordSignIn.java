package org.iltizam.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Whether somebody came in with a password of their own, and not through their institution or as one of the story. */
public final class PasswordSignIn {

    /** Kept with the session, so that no page has to ask the database. It opens nothing: rights hang on roles. */
    public static final GrantedAuthority MARK = new SimpleGrantedAuthority("PASSWORD");

    private PasswordSignIn() {}

    public static boolean of(@Nullable Principal who) {
        return who instanceof Authentication authentication
                && authentication.getAuthorities().contains(MARK);
    }
}
