package org.iltizam.shared.time;

import java.time.Clock;
import java.time.Instant;
import org.iltizam.shared.MovableClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** One clock for everybody: it runs in production and stands, to be moved by hand, in the story and in tests. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("story | test")
    MovableClock movableClock(@Value("${iltizam.clock.start:2024-01-08T08:00:00Z}") Instant start) {
        return new MovableClock(start);
    }

    @Bean
    @Profile("!story & !test")
    Clock systemClock() {
        return Clock.systemUTC();
    }
}
