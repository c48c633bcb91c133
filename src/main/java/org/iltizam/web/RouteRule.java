package org.iltizam.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Who may use an address. A module provides its rules as a bean of type {@link Routes}; an address without a rule exists
 * for nobody. Which card or work item a person may see is decided by the module behind the address.
 *
 * @param method null for every method
 * @param pattern path pattern of Spring, e.g. {@code /cards/{cardId}} or {@code /public/**}
 */
public record RouteRule(@Nullable HttpMethod method, String pattern, Who who) {

    /** The rules of one module. */
    public record Routes(List<RouteRule> rules) {

        public static Routes of(RouteRule... rules) {
            return new Routes(List.of(rules));
        }
    }

    /** @param roles one of them is needed; empty: anybody signed in who has one at all */
    public record Who(boolean anybody, Set<Role> roles) {

        public static final Who ANYBODY = new Who(true, Set.of());
        public static final Who SIGNED_IN = new Who(false, Set.of());

        public static Who holding(Role first, Role... others) {
            return new Who(false, Set.copyOf(EnumSet.of(first, others)));
        }

        /** @param person null for a visitor */
        public boolean includes(@Nullable Person person) {
            return anybody || (person != null && holds(person));
        }

        private boolean holds(Person person) {
            return roles.isEmpty() ? !person.roles().isEmpty() : roles.stream().anyMatch(person::has);
        }
    }

    public static RouteRule get(String pattern, Who who) {
        return new RouteRule(HttpMethod.GET, pattern, who);
    }

    public static RouteRule post(String pattern, Who who) {
        return new RouteRule(HttpMethod.POST, pattern, who);
    }

    public static RouteRule any(String pattern, Who who) {
        return new RouteRule(null, pattern, who);
    }
}
