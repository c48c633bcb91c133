package org.iltizam.dashboard.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who is offered as a substitute on the page of the seats: those who may be one, and nobody else. */
@IltizamTest
class SeatsPageTest {

    private static final Pattern CHOICE =
            Pattern.compile("<select[^>]*name=\"substitute\".*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    @Autowired
    TestStage stage;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    Cast cast;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
    }

    @AfterEach
    void nothingRuns() {
        stage.clear();
    }

    @Test
    void theCoordinatorIsOfferedThePeopleOfTheSideOfTheChosenSeat() throws Exception {
        SeatId seat = cast.government().keySet().iterator().next();
        assertThat(offered(cast.coordinator(), seat))
                .containsExactlyInAnyOrder(
                        cast.lead().value(),
                        cast.otherLead().value(),
                        cast.deputy().value(),
                        cast.head().value());
    }

    @Test
    void nobodyIsOfferedBeforeASeatIsChosen() throws Exception {
        assertThat(offered(page(cast.coordinator(), "/seats?plan=" + cast.plan())))
                .isEmpty();
    }

    @Test
    void aHolderIsOfferedNobodyWhoHasASeatAlready() throws Exception {
        SeatId seat = cast.civilSociety().keySet().iterator().next();
        assertThat(offered(cast.holder(seat), seat)).isEmpty();
    }

    @Test
    void everyLabelFindsItsField() throws Exception {
        SeatId seat = cast.government().keySet().iterator().next();
        assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(page(cast.coordinator(), "/seats?plan=" + cast.plan() + "&seat=" + seat))
                        .results()
                        .map(id -> id.group(1)))
                .contains("seat", "substitute", "from", "until", "reason")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsRefusedIsShownAgainWithTheChoicesOfItsSeat() throws Exception {
        SeatId seat = cast.government().keySet().iterator().next();
        String again = mvc.perform(post("/seats/substitutes")
                        .param("plan", cast.plan().value())
                        .param("seat", seat.value())
                        .param("substitute", cast.lead().value())
                        .param("reason", "سفر")
                        .with(user(cast.coordinator().value()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(ofThisPlan(offered(again))).contains(cast.lead().value());
    }

    private List<String> offered(PersonId reader, SeatId seat) throws Exception {
        return ofThisPlan(offered(page(reader, "/seats?plan=" + cast.plan() + "&seat=" + seat)));
    }

    /** Members of the committees of other tests may stand in too. */
    private List<String> ofThisPlan(List<String> people) {
        return people.stream()
                .filter(person -> person.startsWith(cast.plan().value() + "-"))
                .toList();
    }

    private static List<String> offered(String page) {
        return CHOICE.matcher(page)
                .results()
                .flatMap(choice -> OPTION.matcher(choice.group()).results())
                .map(option -> option.group(1))
                .toList();
    }

    private String page(PersonId reader, String address) throws Exception {
        return mvc.perform(get(address).with(user(reader.value())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
