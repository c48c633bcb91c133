package org.iltizam.story;

import java.util.Optional;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;
import org.iltizam.web.Page.Banner;
import org.iltizam.web.PageBanner;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says above every page at what time the story stands; only who may move the clock is offered to. */
@Component
@Profile("story")
class ClockBanner implements PageBanner {

    private final ClockControl clock;

    ClockBanner(ClockControl clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Banner> banner(@Nullable Person reader, Messages messages, Dates dates) {
        String stands = messages.get("story.clock.stands", dates.moment(clock.now()));
        if (reader == null) {
            return Optional.of(new Banner(stands, null, null));
        }
        String link = reader.has(Role.COORDINATOR) ? "story.clock.change" : "story.clock.what";
        return Optional.of(new Banner(stands, messages.get(link), "/clock"));
    }
}
