package org.iltizam.web;

import java.util.Optional;

/** A module that has something to say above every page provides one as a bean. */
public interface PageBanner {

    Optional<Page.Banner> banner(Messages messages, Dates dates);
}
