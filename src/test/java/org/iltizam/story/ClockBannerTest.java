package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.iltizam.deadline.NationalCalendar;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;
import org.iltizam.web.Page.Banner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockBannerTest {

    private static final Messages KEYS = new Messages() {
        @Override
        public Language language() {
            return Language.EN;
        }

        @Override
        public String get(String key, Object... args) {
            return key;
        }

        @Override
        public String named(String key, Map<String, Object> args) {
            return key;
        }

        @Override
        public boolean has(String key) {
            return true;
        }
    };

    private final ClockBanner banner = new ClockBanner(new ClockControl(
            new MovableClock(Instant.parse("2024-03-22T09:00:00Z")),
            NationalCalendar.morocco(),
            until -> 0,
            new FellDue()));

    @Test
    void onlyWhoMayMoveTheClockIsOfferedTo() {
        assertThat(seenBy(holding(Role.COORDINATOR)).linkText()).isEqualTo("story.clock.change");
        assertThat(seenBy(holding(Role.INSTITUTION_HEAD)).linkText()).isEqualTo("story.clock.what");
        assertThat(seenBy(null).address()).isNull();
    }

    private Banner seenBy(@Nullable Person reader) {
        return banner.banner(reader, KEYS, new Dates(Language.EN, ZoneId.of("Africa/Casablanca")))
                .orElseThrow();
    }

    private static Person holding(Role role) {
        return new Person(
                new PersonId("p1"), LocalizedText.arabic("شخص"), null, Set.of(role), "p1@iltizam.example", Language.AR);
    }
}
