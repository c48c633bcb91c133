package org.iltizam.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.RegisteringProposals;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever looks for work or for a card finds it by its words, however they are spelt, on the page and in the file. */
@IltizamTest
class FindingWorkTest {

    private static final String TITLE = "إحداث الميزانيّة المفتوحة ومدارس 4G";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCommittee committee;

    @Autowired
    RegisteringProposals proposals;

    @Autowired
    MovableClock clock;

    private Cast cast;

    @BeforeEach
    void proposed() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
        proposals
                .register(
                        new RegisteringProposals.Proposal(
                                cast.plan(),
                                7,
                                new LocalizedText(TITLE, "Le budget ouvert à l’école", null),
                                cast.institution(),
                                cast.lead(),
                                cast.deputy()),
                        cast.coordinator())
                .orThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "احداث",
                "الاحداث",
                "ميزانيه",
                "ميزان",
                "المدارس",
                "ecole",
                "ÉCOLE",
                "مفتوحه في الميزانية",
                "4g مدارس"
            })
    void itIsFoundByThe(String words) throws Exception {
        for (String address : addresses()) {
            assertThat(answer(address, words)).as(address).contains(TITLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"الصحة", "ميزانية الصحة", "5G", "%", "الصحة' | 'ميزانيه", ":*"})
    void itIsNotFoundByThe(String words) throws Exception {
        for (String address : addresses()) {
            assertThat(answer(address, words)).as(address).doesNotContain(TITLE);
        }
    }

    private List<String> addresses() {
        String plan = "?plan=" + cast.plan();
        return List.of("/cards" + plan, "/cards.csv" + plan, "/work", "/work/list.csv");
    }

    private String answer(String address, String words) throws Exception {
        return mvc.perform(get(address)
                        .param("lang", "ar")
                        .param("q", words)
                        .with(user(cast.lead().value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
