package org.iltizam.idea.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.shared.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Thousands of ideas may lie on the desk of the coordinator. */
@IltizamTest
class IdeaDeskTest {

    private static final Instant NOW = Instant.parse("2024-04-02T09:00:00Z");

    @Autowired
    MockMvc web;

    @Autowired
    TestCommittee committee;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void gather() {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        cast = committee.gather();
        testIdeas.open(cast.plan());
        clock.set(NOW);
    }

    @Test
    void theDeskReadsFiftyAtATimeOfWhatThereIsToDo() throws Exception {
        ideas(0, 60, "PROPOSED", "b0");
        ideas(1000, 60, "PROPOSED", null);
        ideas(2000, 60, "ANSWERED", "b0");
        String[] desk = new String[1];
        List<String> sent = SqlCount.during(() -> desk[0] = page("/ideas/desk?lang=en&plan=" + cast.plan()));

        assertThat(sent)
                .filteredOn(sql -> sql.startsWith("select * from idea"))
                .hasSize(3)
                .allMatch(sql -> sql.contains("limit"));
        assertThat(numbers(desk[0], "id=\"idea-(\\d+)\""))
                .hasSize(50)
                .startsWith(1001)
                .endsWith(1050);
        assertThat(numbers(desk[0], "id=\"card-(\\d+)\""))
                .hasSize(50)
                .startsWith(2001)
                .endsWith(2050);
        assertThat(numbers(page(link(desk[0], "proposed")), "id=\"idea-(\\d+)\""))
                .hasSize(10)
                .startsWith(1051);
        assertThat(numbers(page(link(desk[0], "uncarried")), "id=\"card-(\\d+)\""))
                .hasSize(10)
                .startsWith(2051);
    }

    @Test
    void batchesStandOnPagesTheLatestFirst() throws Exception {
        jdbc.sql("insert into idea_batch (id, plan, number, put_by, put_at, ideas)"
                        + " select :plan || '-b' || n, :plan, n, :by, :at, 1 from generate_series(1, 60) n")
                .param("plan", cast.plan().value())
                .param("by", cast.coordinator().value())
                .param("at", Timestamp.from(NOW))
                .update();
        String desk = page("/ideas/desk?plan=" + cast.plan());
        String batch = "/ideas/batches/" + cast.plan() + "-b(\\d+)\"";
        assertThat(numbers(desk, batch)).hasSize(50).startsWith(60).endsWith(11);
        assertThat(numbers(page(link(desk, "batches")), batch)).hasSize(10).startsWith(10);
    }

    @Test
    void whatFollowsOnTheNextPagesIsPutWithTheChosenOnes() throws Exception {
        ideas(1000, 60, "PROPOSED", null);
        assertThat(page("/ideas/desk?lang=en&plan=" + cast.plan()))
                .contains("name=\"beyond\" value=\"1050\"", "10 other");
        web.perform(post("/ideas/desk/batch")
                        .with(csrf())
                        .with(user(cast.coordinator().value()))
                        .param("plan", cast.plan().value())
                        .param("ideas", cast.plan() + "-i1001")
                        .param("beyond", "1050"))
                .andExpect(status().is3xxRedirection());
        assertThat(jdbc.sql("select number from idea where plan = :plan and batch is not null order by number")
                        .param("plan", cast.plan().value())
                        .query(Integer.class)
                        .list())
                .hasSize(11)
                .startsWith(1001, 1051)
                .endsWith(1060);
    }

    @Test
    void whoeverIsRefusedOnTheSecondPageStaysThere() throws Exception {
        ideas(1000, 60, "PROPOSED", null);
        ideas(2000, 60, "ANSWERED", "b0");
        String proposed = page("/ideas/desk?plan=" + cast.plan() + "&proposed=1050");
        assertThat(proposed).contains("name=\"proposed\" value=\"1050\"");
        String uncarried = page("/ideas/desk?plan=" + cast.plan() + "&uncarried=2050");
        assertThat(uncarried).contains("name=\"uncarried\" value=\"2050\"");

        assertThat(numbers(refused("/ideas/desk/batch", "proposed", "1050"), "id=\"idea-(\\d+)\""))
                .startsWith(1051)
                .hasSize(10);
        assertThat(numbers(
                        refused("/ideas/desk/" + cast.plan() + "-i2051/card", "uncarried", "2050"),
                        "id=\"card-(\\d+)\""))
                .startsWith(2051)
                .hasSize(10);
    }

    private String refused(String address, String list, String place) throws Exception {
        return web.perform(post(address)
                        .with(csrf())
                        .with(user(cast.coordinator().value()))
                        .param("plan", cast.plan().value())
                        .param(list, place))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void ideas(int after, int count, String state, String batch) {
        jdbc.sql("insert into idea (id, plan, number, origin, state, language, received_on, received_at, title, text,"
                        + " disposition, reason_ar, batch) select :plan || '-i' || (:after + n), :plan, :after + n,"
                        + " 'PORTAL', :state, 'ar', date '2024-03-05', :at, 'فكرة', 'نص', 'TAKEN', 'سبب', :batch"
                        + " from generate_series(1, :count) n")
                .param("plan", cast.plan().value())
                .param("after", after)
                .param("state", state)
                .param("at", Timestamp.from(NOW))
                .param("batch", batch)
                .param("count", count)
                .update();
    }

    private static List<Integer> numbers(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static String link(String page, String list) {
        Matcher link = Pattern.compile("href=\"(/ideas/desk[^\"#]*" + list + "=[^\"]*)\"")
                .matcher(page);
        assertThat(link.find()).as("a next page of " + list).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private String page(String address) throws Exception {
        return web.perform(get(URI.create(address)).with(user(cast.coordinator().value())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
