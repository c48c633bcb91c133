package org.iltizam.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iltizam.IltizamTest;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.web.RouteAccess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Who gets what of the cards: every address of this module for every role, and for a visitor. */
@IltizamTest
class CardAccessTest {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);

    @Autowired
    RouteAccess access;

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of(HttpMethod.GET, "/cards", ALL),
                Arguments.of(HttpMethod.GET, "/cards.csv", ALL),
                Arguments.of(HttpMethod.GET, "/cards/nap3-14", ALL),
                Arguments.of(HttpMethod.GET, "/board", ALL),
                Arguments.of(HttpMethod.GET, "/board.csv", ALL),
                Arguments.of(HttpMethod.GET, "/cards/new", COORDINATOR),
                Arguments.of(HttpMethod.POST, "/cards/new", COORDINATOR),
                Arguments.of(HttpMethod.POST, "/cards/nap3-14/pause", COORDINATOR),
                Arguments.of(HttpMethod.POST, "/cards/nap3-14/resume", COORDINATOR),
                Arguments.of(HttpMethod.POST, "/cards/nap3-14/meeting", COORDINATOR),
                Arguments.of(HttpMethod.POST, "/cards/nap3-14/extension", COORDINATOR),
                Arguments.of(HttpMethod.POST, "/cards/nap3-14/handover", COORDINATOR),
                Arguments.of(HttpMethod.POST, "/cards/nap3-14", Set.of()),
                Arguments.of(HttpMethod.DELETE, "/cards/nap3-14", Set.of()),
                Arguments.of(HttpMethod.GET, "/cards/nap3-14/versions", Set.of()));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyRoleGetsWhatIsItsOwn(HttpMethod method, String address, Set<Role> allowed) {
        assertThat(gets(method, address, null)).as("a visitor").isFalse();
        for (Role role : Role.values()) {
            assertThat(gets(method, address, holder(role))).as(role.name()).isEqualTo(allowed.contains(role));
        }
    }

    private boolean gets(HttpMethod method, String address, @Nullable Person person) {
        return access.ruleFor(method, address)
                .map(rule -> rule.who().includes(person))
                .orElse(false);
    }

    private static Person holder(Role role) {
        return new Person(
                new PersonId(role.name()),
                LocalizedText.arabic(role.name()),
                null,
                Set.copyOf(List.of(role)),
                "someone@iltizam.example",
                Language.AR);
    }
}
