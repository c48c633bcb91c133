package org.iltizam.web;

import java.util.Optional;
import org.iltizam.people.Person;
import org.jspecify.annotations.Nullable;

/** A module that has something to say above every page provides one as a bean. */
public interface PageBanner {

    /** @param reader null for a visitor */
    Optional<Page.Banner> banner(@Nullable Person reader, Messages messages, Dates dates);
}
