package org.iltizam.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.committee.AddingSeats;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.committee.Side;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.People;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.timeline.Timeline;
import org.iltizam.web.Accounts;
import org.iltizam.web.TextsByLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IltizamTest
class PeoplePagesTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    PeopleRegister register;

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    AddingSeats adding;

    @Autowired
    AtOnce atOnce;

    @Autowired
    Accounts accounts;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    Cast cast;
    PersonId admin;

    @BeforeEach
    void anAdministrator() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
        admin = committee.person(cast, "admin", cast.institution(), Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void peopleAreFoundByName(Language language) throws Exception {
        String page = page("/people?q=" + cast.lead() + "&lang=" + language.code());

        assertThat(page)
                .contains("href=\"/people/" + cast.lead() + "\"", "href=\"/people/new\"")
                .doesNotContain("people.", "href=\"/people/" + cast.coordinator() + "\"");
        assertThat(page("/people/" + cast.lead() + "?lang=" + language.code())).doesNotContain("people.", "role.");
        assertThat(page("/people?q=nobody-is-called-so")).contains("class=\"empty\"");
    }

    @Test
    void aPersonIsAddedWithAReasonAndARefusedOneKeepsWhatWasTyped() throws Exception {
        MockHttpServletResponse refused = post("/people", Map.of("id", "Not An Id", "nameAr", "<b>اسم</b>"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "&lt;b>اسم",
                        "id=\"id-error\"",
                        "id=\"email-error\"",
                        "id=\"roles-error\"",
                        "id=\"reason-error\"")
                .as("an address that was left out is not one that cannot be read")
                .doesNotContain(texts.in(Language.AR).get("refusal.malformed"));

        String id = cast.plan() + "-new";
        MockHttpServletResponse added = post(
                "/people",
                Map.of(
                        "id", id,
                        "nameAr", "رئيسة المشروع",
                        "email", "new@iltizam.example",
                        "organisation", cast.institution().value(),
                        "language", "fr",
                        "roles", "PROJECT_LEAD",
                        "reason", "تعيين جديد"));

        assertThat(added.getRedirectedUrl()).isEqualTo("/people/" + id);
        Person person = people.get(new PersonId(id));
        assertThat(person.roles()).containsExactly(Role.PROJECT_LEAD);
        assertThat(person.language()).isEqualTo(Language.FR);
        assertThat(page("/people/" + id)).contains("تعيين جديد");
    }

    @Test
    void rolesChangeForAReasonThatIsKept() throws Exception {
        String address = "/people/" + cast.lead() + "/roles";
        MockHttpServletResponse refused = post(address, Map.of("roles", "OBSERVER"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"rolesReason-error\"")
                .as("what was ticked")
                .containsPattern("value=\"OBSERVER\"\\s+checked")
                .doesNotContainPattern("value=\"PROJECT_LEAD\"\\s+checked");
        assertThat(post(address, Map.of("rolesReason", "سبب")).getStatus()).isEqualTo(422);

        assertThat(post(address, Map.of("roles", "OBSERVER", "rolesReason", "تغيير المهام"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(people.get(cast.lead()).roles()).containsExactly(Role.OBSERVER);
        assertThat(page("/people/" + cast.lead())).contains("تغيير المهام");
    }

    @Test
    void whoIsDeactivatedHasNoRoleAndNoAccountAndKeepsTheName() throws Exception {
        assertThat(post(
                                "/people/" + cast.lead() + "/password",
                                Map.of("password", "short", "passwordReason", "أول دخول"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(post(
                                "/people/" + cast.lead() + "/password",
                                Map.of("password", "a long enough sentence", "passwordReason", "أول دخول"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(accounts.enabled()).contains(cast.lead());

        assertThat(post("/people/" + cast.lead() + "/deactivation", Map.of("deactivationReason", "انتقال"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(people.get(cast.lead()).roles()).isEmpty();
        assertThat(accounts.enabled()).doesNotContain(cast.lead());
        assertThat(page("/people/" + cast.lead() + "?lang=en"))
                .contains("Without a role", "انتقال", "أول دخول")
                .doesNotContain("a long enough sentence");
    }

    @Test
    void whoHeadsAnInstitutionIsNotDeactivatedAndTheReasonStaysInSight() throws Exception {
        PersonId head = committee.person(cast, "head", cast.institution(), Role.INSTITUTION_HEAD);
        register.setHead(cast.institution(), head);

        String refused = post("/people/" + head + "/deactivation", Map.of("deactivationReason", "انتقال"))
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(refused)
                .contains("<li>" + texts.in(Language.AR).get("refusal.stillHead") + "</li>")
                .containsPattern("open>\\s*<summary>" + texts.in(Language.AR).get("people.act.deactivation")
                        + "[\\s\\S]*انتقال</textarea>");
    }

    @Test
    void anAddressThatIsNoneIsToldHowOneLooks() throws Exception {
        assertThat(post("/people", Map.of("email", "somebody")).getContentAsString(StandardCharsets.UTF_8))
                .contains(texts.in(Language.AR).get("refusal.emailMalformed"));
    }

    @Test
    void aSeatIsGivenAndTakenBackAndTheRecordSaysWhy() throws Exception {
        SeatId seat = cast.government().keySet().iterator().next();
        String address = "/people/seats/" + seat;
        assertThat(page("/people/seats?plan=" + cast.plan())).contains(seat + "-holder");
        MockHttpServletResponse refused =
                post(address + "/mandate", Map.of("holder", cast.lead().value(), "until", "2023-01-01"));
        assertThat(refused.getStatus()).isEqualTo(422);

        assertThat(post(address + "/end", Map.of("reason", "نهاية المهمة")).getStatus())
                .isEqualTo(302);
        assertThat(seats.find(seat).orElseThrow().holder()).isNull();
        assertThat(post(address + "/end", Map.of("reason", "مرة أخرى")).getStatus())
                .isEqualTo(422);
        PersonId former = cast.government().get(seat);
        assertThat(post(
                                address + "/mandate",
                                Map.of("holder", former.value(), "until", "2024-12-31", "reason", "تجديد"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(seats.find(seat).orElseThrow().holder()).isEqualTo(former);
        assertThat(timeline.of(seat.value()))
                .extracting(entry -> entry.kind() + " " + entry.facts().get("reason"))
                .containsExactly("MandateEnded نهاية المهمة", "MandateBegun تجديد");
    }

    @Test
    void aSeatIsAddedForABodyWithoutOneAndTheRecordSaysWhy() throws Exception {
        OrganisationId body = register.addOrganisation(
                new OrganisationId(cast.plan() + "-new"),
                LocalizedText.arabic("جمعية الشفافية"),
                OrganisationKind.ASSOCIATION);
        String plan = cast.plan().value();
        assertThat(page("/people/seats?plan=" + plan)).contains("value=\"" + body + "\"");
        assertThat(post("/people/seats", Map.of("plan", plan, "organisation", "nobody"))
                        .getStatus())
                .isEqualTo(422);
        MockHttpServletResponse refused =
                post("/people/seats", Map.of("plan", plan, "organisation", body.value(), "reason", " "));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"reason-error\"", "selected");

        Map<String, String> typed = Map.of("plan", plan, "organisation", body.value(), "reason", "جمعية جديدة");
        assertThat(post("/people/seats", typed).getStatus()).isEqualTo(302);

        Seat seat = seats.of(cast.plan()).stream()
                .filter(one -> body.equals(one.organisation()))
                .findFirst()
                .orElseThrow();
        assertThat(seat.side()).isEqualTo(Side.CIVIL_SOCIETY);
        assertThat(seat.occupied()).isFalse();
        assertThat(timeline.of(seat.id().value()))
                .extracting(entry -> entry.kind() + " " + entry.facts().get("reason"))
                .containsExactly("SeatAdded جمعية جديدة");
        assertThat(page("/people/seats?lang=en&plan=" + plan))
                .contains(seat.id() + "-holder", "different numbers of seats")
                .doesNotContain("people.");
        assertThat(post("/people/seats", typed).getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"organisation-error\"");
    }

    @Test
    void twoAdministratorsWhoAddASeatOfOneSideAtOnceBothAddOne() throws Exception {
        OrganisationId one = association("one");
        OrganisationId other = association("other");
        MockHttpServletResponse second = atOnce.both(
                () -> adding.add(cast.plan(), one.value(), admin, "جمعية جديدة").orThrow(),
                () -> post(
                        "/people/seats",
                        Map.of("plan", cast.plan().value(), "organisation", other.value(), "reason", "جمعية أخرى")));
        assertThat(second.getStatus()).isEqualTo(302);
        assertThat(seats.of(cast.plan()))
                .extracting(seat -> String.valueOf(seat.organisation()))
                .hasSize(6)
                .contains(one.value(), other.value());
    }

    @Test
    void thePageOfOnePersonLooksForNoAccountsOfOthers() throws Exception {
        String address = "/people/" + cast.lead();

        assertThat(SqlCount.whenWarm(() -> page(address)))
                .filteredOn(sql -> sql.contains("from account"))
                .hasSize(1)
                .allMatch(sql -> sql.contains("person = ?"));
    }

    private OrganisationId association(String name) {
        return register.addOrganisation(
                new OrganisationId(cast.plan() + "-" + name),
                LocalizedText.arabic("جمعية " + name),
                OrganisationKind.ASSOCIATION);
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        MockMvcRequestBuilders.get(address).with(user(admin.value())))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aPasswordThatIsLongerThanItsHashCanHoldIsRefused() throws Exception {
        MockHttpServletResponse refused = post(
                "/people/" + cast.lead() + "/password",
                Map.of("password", "ك".repeat(37), "passwordReason", "أول دخول"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"password-error\"", "36", "72");
    }

    @Test
    void whoHasNoRoleGetsNoPassword() throws Exception {
        post("/people/" + cast.lead() + "/deactivation", Map.of("deactivationReason", "غادر"));

        MockHttpServletResponse refused = post(
                "/people/" + cast.lead() + "/password",
                Map.of("password", "a long enough sentence", "passwordReason", "عاد"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(accounts.enabled()).doesNotContain(cast.lead());
    }

    private MockHttpServletResponse post(String address, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(address).with(user(admin.value())).with(csrf().asHeader());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}
