package org.iltizam.web;

import java.util.Optional;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, as the register of people knows them: a role taken away is gone at once on the node where that was
 * done, and within seconds on the others.
 */
@Component
public class CurrentPerson {

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    public Optional<Person> find() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    public Optional<Person> of(Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return people.find(new PersonId(authentication.getName()));
    }

    /** For pages that nobody reaches without signing in. */
    public Person get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public PersonId id() {
        return get().id();
    }
}
