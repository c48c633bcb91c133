package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.web.security.TestAccounts.PASSWORD;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.iltizam.IltizamTest;
import org.iltizam.people.Role;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IltizamTest
class SignInTriesTest {

    private static final String OFFICE = "203.0.113.7";
    private static final String STRANGER = "198.51.100.23";

    @Autowired
    TestAccounts some;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    private PersonId coordinator;

    @BeforeEach
    void anAccount() {
        coordinator = some.add(Role.COORDINATOR);
    }

    @Test
    void wrongPasswordsFromElsewhereKeepNobodyOut() throws Exception {
        for (int tries = 0; tries < 8; tries++) {
            assertThat(signIn(coordinator.value(), "wrong", STRANGER)).isEqualTo("/sign-in?refused");
        }

        assertThat(signIn(coordinator.value(), PASSWORD, OFFICE)).isEqualTo("/work");
    }

    @Test
    void whoTriesTooOftenRestsEvenWithTheRightOne() throws Exception {
        for (int tries = 0; tries < 5; tries++) {
            signIn(coordinator.value(), "wrong", OFFICE);
        }
        assertThat(signIn(coordinator.value(), PASSWORD, OFFICE)).isEqualTo("/sign-in?refused");

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(5)));

        assertThat(signIn(coordinator.value(), PASSWORD, OFFICE)).isEqualTo("/work");
    }

    @Test
    void whoComesInMayMistypeAsOftenAsBefore() throws Exception {
        for (int day = 0; day < 3; day++) {
            for (int tries = 0; tries < 4; tries++) {
                signIn(coordinator.value(), "wrong", OFFICE);
            }
            assertThat(signIn(coordinator.value(), PASSWORD, OFFICE)).isEqualTo("/work");
        }
    }

    @Test
    void aSpaceBeforeTheNameIsNoOtherName() throws Exception {
        for (int tries = 0; tries < 5; tries++) {
            signIn(" ".repeat(tries) + coordinator, "wrong", OFFICE);
        }

        assertThat(signIn(coordinator.value(), PASSWORD, OFFICE)).isEqualTo("/sign-in?refused");
    }

    private String signIn(String name, String password, String address) throws Exception {
        return mvc.perform(post("/sign-in")
                        .param("name", name)
                        .param("password", password)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
