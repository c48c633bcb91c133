package org.iltizam.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.portal.HomeView.PhaseLine;
import org.iltizam.portal.HomeView.Time;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IltizamTest
class HomeTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    Cards cards;

    @Autowired
    Homes homes;

    @Autowired
    Plans plans;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    Cast cast;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aVisitorReadsWhereThePlanStands(Language language) throws Exception {
        String page = visit("/?lang=" + language.code());

        assertThat(page)
                .contains("dir=\"" + language.direction() + "\"")
                .contains(texts.in(language).get("portal.where"))
                .contains("href=\"/sign-in\"")
                .contains(
                        "href=\"/ideas\"",
                        "href=\"/consultation\"",
                        "href=\"/commitments\"",
                        "href=\"/public/meetings\"")
                .doesNotContain("portal.");
    }

    @Test
    void whoIsSignedInGoesToWork() throws Exception {
        assertThat(mvc.perform(get("/").with(user(cast.lead().value())))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/work");
    }

    @Test
    void onceAConsultationIsAnnouncedItsOwnDaysAreTold() {
        jdbc.sql("insert into plan_phase (plan, kind, opens, closes) values (:plan, 'CONSULTATION', :opens, :closes)"
                        + " on conflict (plan, kind) do update set opens = excluded.opens, closes = excluded.closes")
                .param("plan", cast.plan().value())
                .param("opens", LocalDate.of(2024, 2, 1))
                .param("closes", LocalDate.of(2024, 2, 20))
                .update();
        assertThat(home().consultation())
                .isEqualTo(new PhaseLine(
                        "Consultation publique", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 20), Time.NOW));

        jdbc.sql(
                        "insert into consultation (id, plan, invitation_ar, announced_at, announced_by, opens_at, closes_at)"
                                + " values (:id, :plan, 'شاركونا', now(), :by, '2024-02-08T00:00+01', '2024-02-26T23:59:59+01')")
                .param("id", ConsultationId.of(cast.plan()).value())
                .param("plan", cast.plan().value())
                .param("by", cast.coordinator().value())
                .update();
        PhaseLine announced =
                new PhaseLine("Consultation publique", LocalDate.of(2024, 2, 8), LocalDate.of(2024, 2, 26), Time.AHEAD);
        assertThat(home().consultation()).isEqualTo(announced);
        assertThat(home().phases()).contains(announced);
    }

    @Test
    void onlyWhileIdeasAreCollectedIsOneAskedForOnes() throws Exception {
        String ask = "proposez la vôtre";
        assertThat(home().ideas()).isNull();
        // the plan that every visitor is shown is not this test's own
        Plan shown = plans.current().orElseThrow();
        try {
            ideas(shown, LocalDate.parse("2024-02-01"), LocalDate.parse("2024-02-20"));
            assertThat(visitAt("2024-02-20T20:00:00Z")).contains(ask);
            assertThat(visitAt("2024-03-21T09:00:00Z")).doesNotContain(ask);
            ideas(shown, LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-20"));
            assertThat(visitAt("2024-02-20T20:00:00Z")).doesNotContain(ask);
            assertThat(visitAt("2024-03-21T09:00:00Z")).doesNotContain(ask);
        } finally {
            jdbc.sql("delete from plan_phase where plan = :plan and kind = 'IDEAS'")
                    .param("plan", shown.id().value())
                    .update();
            shown.phase(PhaseKind.IDEAS).ifPresent(before -> ideas(shown, before.opens(), before.closes()));
        }
    }

    private String visitAt(String moment) throws Exception {
        clock.set(Instant.parse(moment));
        return visit("/?lang=fr");
    }

    private void ideas(Plan plan, LocalDate opens, LocalDate closes) {
        jdbc.sql("insert into plan_phase (plan, kind, opens, closes) values (:plan, 'IDEAS', :opens, :closes)"
                        + " on conflict (plan, kind) do update set opens = excluded.opens, closes = excluded.closes")
                .param("plan", plan.id().value())
                .param("opens", opens)
                .param("closes", closes)
                .update();
    }

    private HomeView home() {
        return homes.of(plans.get(cast.plan()), texts.in(Language.FR));
    }

    @Test
    void onlyWhatWasCancelledIsPublicWithItsReasonAndTheDissent() {
        CardId cancelled = committee.proposal(cast, 1, cast.lead());
        CardId drafting = committee.proposal(cast, 2, cast.lead());
        CardId reviewed = committee.proposal(cast, 3, cast.otherLead());
        done(reviewed, cast.otherLead(), "submitDraft", TestCommittee.draft("عنوان غير منشور"));
        cancel(cancelled);
        assertThat(cards.get(cancelled).state()).isEqualTo(CardState.CANCELLED);

        HomeView view = homes.of(plans.get(cast.plan()), texts.in(Language.FR));

        assertThat(view.cancelled()).singleElement().satisfies(card -> {
            assertThat(card.number()).isEqualTo(1);
            assertThat(card.reason().ar()).isEqualTo("لا بعد فيه للانفتاح");
            assertThat(card.dissents()).extracting(HomeView.Dissent::text).containsExactly("نخالف <b>القرار</b>");
        });
        assertThat(view.merged()).isEmpty();
        String told = view.toString();
        assertThat(told)
                .doesNotContain(cards.get(drafting).title().ar())
                .doesNotContain(cards.get(drafting).title().fr())
                .doesNotContain("عنوان غير منشور");
    }

    @Test
    void aPageForEverybodyAsksNoMoreForManyCancelledCardsThanForOne() throws Exception {
        cancel(committee.proposal(cast, 1, cast.lead()));
        int one = SqlCount.during(() -> homes.of(plans.get(cast.plan()), texts.in(Language.FR)))
                .size();
        cancel(committee.proposal(cast, 2, cast.lead()));
        cancel(committee.proposal(cast, 3, cast.lead()));
        int three = SqlCount.during(() -> assertThat(homes.of(plans.get(cast.plan()), texts.in(Language.FR))
                                .cancelled())
                        .hasSize(3)
                        .allSatisfy(card -> assertThat(card.dissents()).hasSize(1)))
                .size();

        assertThat(three).isEqualTo(one);
    }

    @Test
    void theFirstPageNamesTheLatestMinutesOnly() {
        jdbc.sql("""
                        insert into meeting (id, plan, kind, title_ar, starts_at, zone, duration_minutes, place, state, convened_by,
                            convened_at, last_action, version)
                        select :plan || '-m' || n, :plan, 'COMMITTEE', 'اجتماع ' || n,
                            timestamptz '2023-01-01' + n * interval '1 day', 'Africa/Casablanca', 90, 'الرباط', 'PUBLISHED',
                            :by, now(), 0, 0 from generate_series(1, 25) n""")
                .param("plan", cast.plan().value())
                .param("by", cast.coordinator().value())
                .update();

        assertThat(homes.of(plans.get(cast.plan()), texts.in(Language.FR)).minutes())
                .hasSize(10)
                .first()
                .satisfies(line -> assertThat(line.title().ar()).isEqualTo("اجتماع 25"));
    }

    @Test
    void aMergedCardNamesTheOneItEndedInByItsNumberOnly() {
        CardId merged = committee.proposal(cast, 1, cast.lead());
        CardId into = committee.proposal(cast, 2, cast.lead());
        jdbc.sql("update card set state = 'MERGED', merged_into = :into where id = :card")
                .param("into", into.value())
                .param("card", merged.value())
                .update();

        HomeView view = homes.of(plans.get(cast.plan()), texts.in(Language.FR));

        assertThat(view.merged())
                .containsExactly(new HomeView.Merged(1, cards.get(merged).title(), 2));
        assertThat(view.toString()).doesNotContain("Engagement 2");
    }

    @Test
    void noPublicAddressTellsTheTitleOfACardThatIsBeingDrafted() throws Exception {
        CardId card = committee.proposal(cast, 1, cast.lead());
        jdbc.sql("update card set title_ar = 'عنوان سري جدا' where id = :card")
                .param("card", card.value())
                .update();

        for (String address :
                List.of("/", "/sign-in", "/cards", "/cards/" + card, "/board", "/board.csv", "/cards.csv")) {
            assertThat(visit(address)).as(address).doesNotContain("عنوان سري جدا");
        }
    }

    private void cancel(CardId card) {
        done(card, cast.lead(), "submitDraft", TestCommittee.draft("ملغى"));
        for (SeatId seat : cast.seats()) {
            done(card, cast.holder(seat), "reviewCard", Map.of("noRemarks", true));
        }
        done(
                card,
                cast.coordinator(),
                "decideNextStep",
                Map.of(
                        "nextStep", "PROPOSE_CANCELLATION",
                        "cancelReason", "NO_OPENNESS",
                        "publicReasonAr", "لا بعد فيه للانفتاح"));
        List<SeatId> civil = List.copyOf(cast.civilSociety().keySet());
        List<SeatId> government = List.copyOf(cast.government().keySet());
        for (SeatId seat : government) {
            done(card, cast.holder(seat), "voteDecision", Map.of("vote", "FOR"));
        }
        done(card, cast.holder(civil.get(0)), "voteDecision", Map.of("vote", "FOR"));
        done(
                card,
                cast.holder(civil.get(1)),
                "voteDecision",
                Map.of("vote", "ABSTAIN", "dissent", "نخالف <b>القرار</b>"));
    }

    private void done(CardId card, PersonId by, String task, Map<String, Object> answer) {
        WorkItem item = items.openFor(card.value()).stream()
                .filter(open -> open.task().equals(task))
                .filter(open -> by.equals(open.assignee()) || open.assignee() == null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + task + " among "
                        + items.openFor(card.value()).stream()
                                .map(WorkItem::task)
                                .collect(Collectors.joining(" "))));
        items.complete(item.id(), by, item.version(), answer).orThrow();
    }

    private String visit(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
