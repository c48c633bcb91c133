package org.iltizam.idea.web;

import java.util.Objects;
import org.iltizam.idea.web.IdeaPlans.Collection;
import org.iltizam.web.Page;
import org.springframework.stereotype.Component;

/** Says in a sentence when ideas are collected. */
@Component
class WhenSentence {

    /** When ideas are, were or will be collected. */
    String of(Collection collection, Page page) {
        if (collection.opens() == null) {
            return page.text("idea.when." + collection.time());
        }
        return page.text(
                "idea.when." + collection.time(),
                page.dates().day(Objects.requireNonNull(collection.opens())),
                page.dates().day(Objects.requireNonNull(collection.closes())));
    }
}
