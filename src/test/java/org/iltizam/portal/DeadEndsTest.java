package org.iltizam.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.shared.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** No page leaves its reader standing: there is a way back, and where nothing is yet, what comes. */
@IltizamTest
class DeadEndsTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    PlanRegister plans;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    private Cast cast;

    @BeforeEach
    void now() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
    }

    @Test
    void thereIsAWayBack() throws Exception {
        String plan = cast.plan().value();
        assertThat(visit("/public/record?plan=" + plan)).contains("<p class=\"crumbs\"><a href=\"/\">");
        assertThat(visit("/adoption?plan=" + plan))
                .contains("<p class=\"crumbs\"><a href=\"/consultation?plan=" + plan + "\">");
        assertThat(visit("/cycle/" + plan + "/themes")).contains("<p class=\"crumbs\"><a href=\"/\">");
        assertThat(mvc.perform(get("/cycle/" + plan + "/themes")
                                .with(user(cast.lead().value())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("<p class=\"crumbs\"><a href=\"/cycle/" + plan + "\">");
    }

    @Test
    void whereNothingIsYetThePageSaysWhatComes() throws Exception {
        String plan = cast.plan().value();
        assertThat(visit("/adoption?plan=" + plan)).contains("le comité de pilotage vote");
        assertThat(visit("/ideas?plan=" + plan)).contains("dès qu’un modérateur");
        plans.schedule(cast.plan(), phase(PhaseKind.THEMES, "2024-01-01", "2024-01-20"))
                .orThrow();
        assertThat(visit("/ideas?plan=" + plan)).doesNotContain("dès qu’un modérateur");
        plans.schedule(cast.plan(), phase(PhaseKind.IDEAS, "2024-02-01", "2024-02-20"))
                .orThrow();
        assertThat(visit("/ideas?plan=" + plan)).containsOnlyOnce("dès qu’un modérateur");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024-03-01, 2024-03-20, s’ouvre le 1er mars 2024
                    2024-02-01, 2024-02-20, pas encore commencé
                    2024-01-01, 2024-01-20, s’est achevée le 20 janvier 2024
                    """)
    void aPageOfThemesWithoutThemesSaysWhatItsDatesSay(String opens, String closes, String said) throws Exception {
        String address = "/cycle/" + cast.plan() + "/themes";
        assertThat(visit(address)).contains("ne prévoient pas");
        plans.schedule(cast.plan(), phase(PhaseKind.THEMES, opens, closes)).orThrow();
        assertThat(visit(address)).contains(said);
    }

    private static Phase phase(PhaseKind kind, String opens, String closes) {
        return new Phase(kind, LocalDate.parse(opens), LocalDate.parse(closes));
    }

    private String visit(String address) throws Exception {
        return mvc.perform(get(address + (address.contains("?") ? "&" : "?") + "lang=fr"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
