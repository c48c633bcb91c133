package org.iltizam.story;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.shared.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the clock does while it is moved: every event behind which there is no person. */
@Component
@Profile("story")
class FellDue {

    private static final ThreadLocal<@Nullable List<Recorded>> HEARD = new ThreadLocal<>();

    List<Recorded> during(Runnable move) {
        List<Recorded> events = new ArrayList<>();
        HEARD.set(events);
        try {
            move.run();
        } finally {
            HEARD.remove();
        }
        return events;
    }

    @EventListener
    void on(Recorded event) {
        List<Recorded> events = HEARD.get();
        if (events != null && event.by() == null) {
            events.add(event);
        }
    }
}
