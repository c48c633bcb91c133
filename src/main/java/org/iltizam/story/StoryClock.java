package org.iltizam.story;

import java.sql.Timestamp;
import java.time.Instant;
import org.iltizam.shared.MovableClock;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the standing clock between two runs. It is written at each move, before anything happens at the new time, so
 * that after a crash the clock is never behind what it has made happen.
 */
@Component
@Profile("story")
class StoryClock {

    private final JdbcClient database;

    StoryClock(JdbcClient database, MovableClock clock) {
        this.database = database;
        database.sql("select stands_at from story_clock")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .ifPresent(clock::set);
        clock.follow(this::keep);
    }

    private void keep(Instant instant) {
        database.sql("""
                        insert into story_clock (only_row, stands_at) values (true, :at)
                        on conflict (only_row) do update set stands_at = excluded.stands_at""").param("at", Timestamp.from(instant)).update();
    }
}
