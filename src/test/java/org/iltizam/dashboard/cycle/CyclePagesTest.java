package org.iltizam.dashboard.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.TestPlans;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.Cycles;
import org.iltizam.plan.MovingPhases;
import org.iltizam.plan.OpeningCycles;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKeeper;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.PlanRegister;
import org.iltizam.plan.Plans;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Opening a cycle and moving its phases, as the coordinator's browser sends them. */
@IltizamTest
class CyclePagesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 5);
    private static final Pattern FIELD = Pattern.compile("<input[^>]*?name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"");

    @Autowired
    TestCommittee committee;

    @Autowired
    PeopleRegister people;

    @Autowired
    Plans plans;

    @Autowired
    Cycles cycles;

    @Autowired
    Seats seats;

    @Autowired
    MovingPhases moving;

    @Autowired
    PhaseKeeper keeper;

    @Autowired
    OpeningCycles opening;

    @Autowired
    PlanRegister register;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestCommitments adopted;

    @Autowired
    PlanReviews reviews;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    ProcessEngine engine;

    private Cast cast;
    private PlanId code;
    private List<PersonId> sitting;

    @BeforeEach
    void monday() {
        clock.set(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
        cast = committee.gather();
        code = TestPlans.next();
        OrganisationId association = people.addOrganisation(
                new OrganisationId(code + "-association"),
                new LocalizedText("جمعية", "Association", "Association"),
                OrganisationKind.ASSOCIATION);
        PersonId member = people.addPerson(new Person(
                new PersonId(code + "-member"),
                new LocalizedText("عضو", "membre", "member"),
                association,
                Set.of(Role.COMMITTEE_MEMBER),
                code + "@iltizam.example",
                Language.AR));
        sitting = List.of(cast.government().values().iterator().next(), member);
    }

    @AfterEach
    void endsWhatItOpened() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(code.value())
                .list()
                .forEach(instance ->
                        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "end of the test"));
    }

    @Test
    void theWizardOpensACycleWithItsDatesAndItsCommittee() throws Exception {
        String dates = ok(step("PLAN", "next", plan("2025-06-01")));
        assertThat(dates).as("days are suggested, and keep the standards").contains("name=\"THEMES.opens\"");
        MultiValueMap<String, String> typed = fields(dates);
        String people = ok(step("DATES", "next", typed));
        typed = fields(people);
        sitting.forEach(typed("seats", typed));
        String check = ok(step("COMMITTEE", "next", typed));
        assertThat(check).doesNotContain("name=\"reasonAr\"");
        typed = fields(check);
        mvc.perform(request("CHECK", "open", typed)).andExpect(redirectedUrl("/cycle/" + code));

        Plan opened = plans.get(code);
        assertThat(opened.ends()).isEqualTo(LocalDate.of(2029, 5, 31));
        assertThat(opened.phases()).extracting(Phase::kind).containsExactly(PhaseKind.values());
        assertThat(cycles.find(code).orElseThrow().years()).isEqualTo(4);
        assertThat(seats.occupied(code)).extracting(Seat::holder).containsExactlyInAnyOrderElementsOf(sitting);
        assertThat(board()).contains(code + "/THEMES/postpone");
    }

    @Test
    void aWrongFieldIsNamedAndNothingTypedIsLost() throws Exception {
        MultiValueMap<String, String> typed = plan("2025-06-01");
        typed.set("code", "not a code");
        typed.add("reasonFr", "une raison déjà écrite");
        String again = mvc.perform(request("PLAN", "next", typed))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(again)
                .contains("not a code", "خطة العمل الرابعة", "une raison déjà écrite", "value=\"2025-06-01\"")
                .contains("id=\"code-error\"");
    }

    @Test
    void datesThatBreakAStandardAreSaidInWordsAndNeedAPublicReason() throws Exception {
        MultiValueMap<String, String> typed = fields(ok(step("PLAN", "next", plan("2025-06-01"))));
        String opens = Objects.requireNonNull(typed.getFirst("CONSULTATION.opens"));
        typed.set("CONSULTATION.closes", LocalDate.parse(opens).plusDays(8).toString());
        sitting.forEach(typed("seats", typed));
        String check = ok(step("COMMITTEE", "next", typed));
        assertThat(check).contains("المعيار 3.3", "15", "name=\"reasonAr\"");
        typed = fields(check);
        typed.remove("reasonAr");
        mvc.perform(request("CHECK", "open", typed)).andExpect(status().isUnprocessableEntity());
        assertThat(plans.find(code)).isEmpty();
        typed.set("reasonAr", "شهر رمضان");
        mvc.perform(request("CHECK", "open", typed)).andExpect(redirectedUrl("/cycle/" + code));
        assertThat(cycles.find(code).orElseThrow().reason().ar()).isEqualTo("شهر رمضان");
    }

    @Test
    void theSidesOfTheCommitteeAreEqual() throws Exception {
        MultiValueMap<String, String> typed = fields(ok(step("PLAN", "next", plan("2025-06-01"))));
        typed.add("seats", sitting.get(0).value());
        mvc.perform(request("COMMITTEE", "next", typed))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("(0)")));
    }

    @Test
    void aPhaseIsPostponedOnItsPageWithAPublicReason() throws Exception {
        theWizardOpensACycleWithItsDatesAndItsCommittee();
        LocalDate later =
                plans.get(code).phase(PhaseKind.THEMES).orElseThrow().opens().plusDays(3);
        String address = "/cycle/" + code + "/THEMES/postpone";
        ok(mvc.perform(get(address).param("lang", "ar").with(coordinator())));
        String refused = mvc.perform(post(address)
                        .param("opens", later.toString())
                        .param("reasonFr", " ")
                        .with(coordinator())
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(refused).contains("reasonAr-error", "value=\"" + later + "\"");
        mvc.perform(post(address)
                        .param("opens", later.toString())
                        .param("reasonAr", "عطلة")
                        .with(coordinator())
                        .with(csrf()))
                .andExpect(redirectedUrl("/cycle/" + code));
        assertThat(plans.get(code).phase(PhaseKind.THEMES).orElseThrow().opens())
                .isEqualTo(later);
        assertThat(board()).contains("عطلة");
        mvc.perform(post(address).param("opens", "soon").with(coordinator()).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get("/cycle/" + cast.plan() + "/THEMES/postpone").with(coordinator()))
                .andExpect(status().isNotFound());
    }

    @Test
    void theBoardSaysWhatIsInTheWayOfTheNextPhase() throws Exception {
        theWizardOpensACycleWithItsDatesAndItsCommittee();
        for (PhaseKind kind : List.of(PhaseKind.THEMES, PhaseKind.IDEAS, PhaseKind.ANALYSIS)) {
            keeper.opened(code, kind);
            keeper.closed(code, kind);
        }
        keeper.opened(code, PhaseKind.DRAFTING);
        committee.proposal(
                new Cast(
                        code,
                        cast.institution(),
                        cast.coordinator(),
                        cast.lead(),
                        cast.otherLead(),
                        cast.deputy(),
                        cast.head(),
                        Map.of(),
                        Map.of()),
                1,
                cast.lead());
        assertThat(board()).contains("بطاقة واحدة لم تُحسم بعد", "/DRAFTING/settle", "/THEMES/restart");
    }

    @Test
    void aPlanThatIsTakenUpEndsOnOneDayOnThePageAndInTheRecord() throws Exception {
        PlanId plan = cast.plan();
        register.schedule(plan, new Phase(PhaseKind.DRAFTING, TODAY, TODAY.plusDays(29)))
                .orThrow();
        opening.takeUp(plan, cast.coordinator());
        code = plan;
        assertThat(board().split("1 يونيو 2028", -1)).hasSize(3);
    }

    @Test
    void theBoardCountsWhatIsAnalysedAdoptedCarriedOutAndAssessed() throws Exception {
        PlanId plan = cast.plan();
        LocalDate opens = TODAY.plusDays(30);
        for (PhaseKind kind : PhaseKind.values()) {
            register.schedule(plan, new Phase(kind, opens, opens.plusDays(29))).orThrow();
            opens = opens.plusDays(30);
        }
        opening.takeUp(plan, cast.coordinator());
        code = plan;
        ideas.open(plan);
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        ideas.give(plan, "فكرة");
        jdbc.sql("update idea set state = 'PUBLISHED' where plan = :plan")
                .param("plan", plan.value())
                .update();
        for (PhaseKind kind : List.of(PhaseKind.THEMES, PhaseKind.IDEAS)) {
            keeper.opened(plan, kind);
            keeper.closed(plan, kind);
        }
        keeper.opened(plan, PhaseKind.ANALYSIS);
        assertThat(board()).contains("/ideas?plan=" + plan, "فكرة واحدة دون جواب منشور");
        assertThat(moving.settle(plan, PhaseKind.ANALYSIS, null, cast.coordinator())
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("phaseHasWorkLeft");
        assertThat(ok(mvc.perform(get("/cycle/" + plan + "/ANALYSIS/settle").with(coordinator()))))
                .as("a reason that is needed is not called optional")
                .containsPattern("<textarea[^>]*name=\"reasonAr\"[^>]* required");
        over(plan, PhaseKind.ANALYSIS, PhaseKind.DRAFTING, PhaseKind.CONSULTATION);
        keeper.opened(plan, PhaseKind.ADOPTION);
        assertThat(board())
                .contains("/adoption?plan=" + plan, "الخطة غير منشورة بعد", "فكرة واحدة بلا جواب تعوق الاعتماد");
        adopted.adopted(cast, 1);
        over(plan, PhaseKind.ADOPTION);
        keeper.opened(plan, PhaseKind.IMPLEMENTATION);
        assertThat(board()).contains("/commitments?plan=" + plan, "التزام واحد سار");
        over(plan, PhaseKind.IMPLEMENTATION);
        keeper.opened(plan, PhaseKind.ASSESSMENT);
        reviews.begin(ReviewId.assessment(plan));
        assertThat(board()).contains("/reviews/" + ReviewId.assessment(plan), "التقييم الذاتي غير منشور بعد");
    }

    private void over(PlanId plan, PhaseKind... kinds) {
        for (PhaseKind kind : kinds) {
            keeper.opened(plan, kind);
            keeper.closed(plan, kind);
        }
    }

    private String board() throws Exception {
        return ok(mvc.perform(get("/cycle/" + code).param("lang", "ar").with(coordinator())));
    }

    private MultiValueMap<String, String> plan(String starts) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("code", code.value());
        typed.set("titleAr", "خطة العمل الرابعة");
        typed.set("years", "4");
        typed.set("starts", starts);
        return typed;
    }

    private ResultActions step(String step, String to, MultiValueMap<String, String> typed) throws Exception {
        return mvc.perform(request(step, to, typed));
    }

    private MockHttpServletRequestBuilder request(String step, String to, MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(typed);
        sent.set("step", step);
        sent.set("to", to);
        return post("/cycle/new")
                .queryParam("lang", "ar")
                .params(sent)
                .with(coordinator())
                .with(csrf());
    }

    private RequestPostProcessor coordinator() {
        return user(cast.coordinator().value());
    }

    private static Consumer<PersonId> typed(String name, MultiValueMap<String, String> fields) {
        return person -> fields.add(name, person.value());
    }

    private static String ok(ResultActions result) throws Exception {
        return result.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** What a browser would send of the page. */
    private static MultiValueMap<String, String> fields(String page) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        Matcher input = FIELD.matcher(page);
        while (input.find()) {
            if (!Set.of("step", "_csrf").contains(input.group(1))
                    && !input.group().contains("checkbox")) {
                fields.add(input.group(1), input.group(2));
            }
        }
        return fields;
    }
}
