package org.iltizam.notification;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was sent is not kept for ever: after its time a mail loses its text; that it was sent, to whom, stays. */
@Component
class MailRetention {

    private static final Logger log = LoggerFactory.getLogger(MailRetention.class);

    private final JdbcClient jdbc;
    private final Duration kept;

    MailRetention(JdbcClient jdbc, MailSettings settings) {
        this.jdbc = jdbc;
        this.kept = settings.kept();
    }

    /** @return how many mails lost their text; the clock is the database's, as for all of the queue */
    @Transactional
    public int erase() {
        return jdbc.sql("""
                        update mail set text_body = '', html_body = '', summary = '', ics = null, ics_method = null,
                               erased_at = clock_timestamp()
                        where sent_at < clock_timestamp() - make_interval(secs => :kept) and erased_at is null""").param("kept", (double) kept.toSeconds()).update();
    }

    /** Once a night, on whichever node comes first; a second one finds nothing left. */
    @Component
    @Profile("!story")
    static class Nightly {

        private final MailRetention retention;

        Nightly(MailRetention retention) {
            this.retention = retention;
        }

        @Scheduled(cron = "0 30 3 * * *")
        void erase() {
            int erased = retention.erase();
            if (erased > 0) {
                log.info("{} sent mails lost their text", erased);
            }
        }
    }
}
