package org.iltizam.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardFlag;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IltizamTest
class BoardTest {

    private static final Instant NOW = Instant.parse("2024-03-21T09:00:00Z");
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"[^>]*>\\s*<a href=\"/cards/([^\"]+)\"");

    @Autowired
    TestCommittee committee;

    @Autowired
    TestBoard tables;

    @Autowired
    WorkItems items;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    Cast cast;

    @BeforeEach
    void thursday() {
        clock.set(NOW);
        cast = committee.gather();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBoardShowsEachCardWithItsFlagsInTheReadersLanguage(Language language) throws Exception {
        CardId card = committee.proposal(cast, 1, cast.lead());
        tables.flag(card, CardFlag.COMMENTS_SHARED, Instant.parse("2024-03-05T10:00:00Z"));

        String page = page("/board?plan=" + cast.plan() + "&lang=" + language.code());

        assertThat(page)
                .contains("dir=\"" + language.direction() + "\"")
                .contains("href=\"/cards/" + card + "\"")
                .contains("2024-03-05");
        for (CardFlag flag : CardFlag.values()) {
            assertThat(page).contains(texts.in(language).get("card.flag." + flag));
        }
        assertThat(page)
                .doesNotContain(
                        "board.column", "board.warning", "board.signal", "card.flag", "card.state", "inbox.due");
    }

    @Test
    void anEmptyBoardSaysWhatComesNext() throws Exception {
        assertThat(page("/board?plan=" + cast.plan() + "&lang=fr")).contains("Pas encore de fiche");
        assertThat(page("/board?plan=unknown&lang=fr")).contains("Pas encore de fiche");
        assertThat(page("/board?plan=" + cast.plan() + "&lang=fr&flag=CANCELLED"))
                .contains("Aucune fiche ne répond à ces filtres");
    }

    @Test
    void whatIsOverdueComesFirstAndIsCounted() throws Exception {
        CardId late = committee.proposal(cast, 2, cast.lead());
        clock.set(items.openFor(late.value()).get(0).hardAt().plusSeconds(60));
        CardId fresh = committee.proposal(cast, 1, cast.otherLead());

        assertThat(rows(page("/board?plan=" + cast.plan()))).containsExactly(late.value(), fresh.value());
        assertThat(rows(page("/board?warning=OVERDUE&plan=" + cast.plan()))).containsExactly(late.value());
    }

    @Test
    void theReportsTwoGapsAreWarnings() throws Exception {
        CardId nowhere = committee.proposal(cast, 16, cast.lead());
        CardId unrecorded = committee.proposal(cast, 17, cast.lead());
        CardId scheduled = committee.proposal(cast, 18, cast.lead());
        tables.flag(nowhere, CardFlag.COORDINATION_MEETING_TO_SCHEDULE, NOW);
        tables.flag(scheduled, CardFlag.COORDINATION_MEETING_TO_SCHEDULE, NOW);
        tables.meeting(cast, unrecorded, NOW.plusSeconds(500_000));
        tables.meeting(cast, scheduled, NOW.plusSeconds(500_000));

        assertThat(rows(page("/board?warning=IN_NO_MEETING&plan=" + cast.plan())))
                .containsExactly(nowhere.value());
        assertThat(rows(page("/board?warning=NOTHING_RECORDED&plan=" + cast.plan())))
                .containsExactly(unrecorded.value());
        assertThat(rows(page("/board?flag=COORDINATION_MEETING_TO_SCHEDULE&plan=" + cast.plan())))
                .containsExactly(nowhere.value(), scheduled.value());
        assertThat(page("/cards/" + nowhere + "?lang=fr")).contains("Réunion à programmer, dans aucune réunion");
        assertThat(page("/cards/" + unrecorded + "?lang=fr")).contains("rien d’enregistré à son sujet");
        assertThat(page("/cards/" + scheduled + "?lang=fr")).doesNotContain("dans aucune réunion");
    }

    @Test
    void theFileHoldsWhatIsShownAndNoFormula() throws Exception {
        CardId card = committee.proposal(cast, 1, cast.lead());
        committee.proposal(cast, 2, cast.lead());
        tables.flag(card, CardFlag.COORDINATION_MEETING_TO_SCHEDULE, Instant.parse("2024-03-05T10:00:00Z"));
        tables.retitle(card, "=HYPERLINK(\"http://x\")");

        byte[] file = mvc.perform(get("/board.csv?lang=fr&flag=COORDINATION_MEETING_TO_SCHEDULE&plan=" + cast.plan())
                        .with(user(cast.coordinator().value())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        List<String> lines =
                new String(file, StandardCharsets.UTF_8).substring(1).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("\"Institution\",\"Numéro\",\"Titre\"");
        assertThat(lines.get(1))
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains("\"5 mars 2024 (sur la nouvelle version)\"");
    }

    @Test
    void textIsTextAndLongTitlesStand() throws Exception {
        CardId card = committee.proposal(cast, 1, cast.lead());
        tables.retitle(card, "<script>alert(1)</script> Stratégie " + "طويل ".repeat(60));

        assertThat(page("/board?plan=" + cast.plan()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; Stratégie")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void theNumberOfStatementsIsTheSameForTenCardsAndForTenThousand() throws Exception {
        tables.fill(cast, 1, 10, NOW);
        List<String> few = statements("/board?plan=" + cast.plan());
        tables.fill(cast, 11, 10_000, NOW);

        assertThat(statements("/board?plan=" + cast.plan())).isEqualTo(few);
        assertThat(few).hasSizeLessThanOrEqualTo(3);
        assertThat(statements("/board")).hasSizeLessThanOrEqualTo(3);
        assertThat(statements("/cards?plan=" + cast.plan())).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void longBoardsGoOnBehindTheLastRow() throws Exception {
        tables.fill(cast, 1, 450, NOW);

        String first = page("/board?plan=" + cast.plan());
        assertThat(rows(first)).hasSize(BoardViews.PAGE).startsWith(cast.plan() + "-1");
        String second = page(next(first));
        assertThat(rows(second)).hasSize(BoardViews.PAGE).startsWith(cast.plan() + "-201");
        String third = page(next(second));
        assertThat(rows(third)).hasSize(50).endsWith(cast.plan() + "-450");
        assertThat(rows(page("/board?after=drop+table&plan=" + cast.plan()))).startsWith(cast.plan() + "-1");
    }

    /** Neither file is in memory as a whole. */
    @ParameterizedTest
    @ValueSource(strings = {"/board.csv", "/cards.csv"})
    void aLongFileIsReadPieceByPieceAndHoldsEveryCardOnce(String address) throws Exception {
        tables.fill(cast, 1, 1_100, NOW);

        List<String> sent = new ArrayList<>();
        List<String> pieces = SqlCount.during(
                () -> sent.addAll(page(address + "?plan=" + cast.plan()).lines().toList()));

        assertThat(pieces.stream().filter(sql -> sql.startsWith("with line as")))
                .hasSize(3);
        assertThat(sent).hasSize(1_101).doesNotHaveDuplicates();
    }

    /** What the request sends, from the filters to the last line of the page. */
    private List<String> statements(String address) throws Exception {
        return SqlCount.whenWarm(() -> page(address));
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address))
                        .with(user(cast.coordinator().value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String next(String page) {
        Matcher link = Pattern.compile("href=\"(/board\\?[^\"]*after=[^\"]+)\"").matcher(page);
        String last = "";
        while (link.find()) {
            last = link.group(1).replace("&amp;", "&");
        }
        return last;
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }
}
