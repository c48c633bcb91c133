package org.iltizam.story;

import java.util.Optional;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;
import org.iltizam.web.Page.Banner;
import org.iltizam.web.PageBanner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says above every page at what time the story stands. */
@Component
@Profile("story")
class ClockBanner implements PageBanner {

    private final ClockControl clock;

    ClockBanner(ClockControl clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Banner> banner(Messages messages, Dates dates) {
        return Optional.of(new Banner(
                messages.get("story.clock.stands", dates.moment(clock.now())),
                messages.get("story.clock.change"),
                "/clock"));
    }
}
