package org.iltizam.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was typed for work that is over, sent or not, is there for whoever typed it, and not kept for ever. */
@Component
class DraftRetention {

    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger log = LoggerFactory.getLogger(DraftRetention.class);

    private final Drafts drafts;
    private final SentAnswers answers;
    private final Clock clock;

    DraftRetention(Drafts drafts, SentAnswers answers, Clock clock) {
        this.drafts = drafts;
        this.answers = answers;
        this.clock = clock;
    }

    /** Once a night, on whichever node comes first; a second one finds nothing left. */
    @Scheduled(cron = "0 40 3 * * *")
    void erase() {
        Instant before = clock.instant().minus(KEPT);
        int erased = drafts.eraseOver(before) + answers.eraseSent(before);
        if (erased > 0) {
            log.info("{} answers to work that is over were erased", erased);
        }
    }
}
