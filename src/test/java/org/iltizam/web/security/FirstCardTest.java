package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.iltizam.IltizamTest;
import org.iltizam.TestPlans;
import org.iltizam.people.People;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Role;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.turn.Turns;
import org.iltizam.web.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A new installation, from the two variables of its first administrator to the draft that its first project lead is
 * asked for: pages only, each person signed in with the password that the administrator gave.
 */
@IltizamTest
class FirstCardTest {

    private static final String PASSWORD = "a long enough sentence";
    private static final Pattern FIELD = Pattern.compile("<input[^>]*?name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"");

    private final PlanId plan = TestPlans.next();

    @Autowired
    PeopleRegister register;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Turns turns;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RuntimeService engine;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    private Cookie[] signedIn = {};

    @AfterEach
    void leavesNoAdministratorAndNoProcessBehind() {
        register.revokeRole(FirstAdministrator.ID, Role.ADMINISTRATOR);
        accounts.disable(FirstAdministrator.ID);
        for (String key : List.of(plan.value(), plan + "-1")) {
            engine.createProcessInstanceQuery().processInstanceBusinessKey(key).rootProcessInstances().list().stream()
                    .forEach(instance -> engine.deleteProcessInstance(instance.getId(), "end of the test"));
        }
    }

    @Test
    void pagesAloneLeadFromTheFirstAdministratorToTheFirstCard() throws Exception {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        firstStart();

        signIn(FirstAdministrator.ID.value());
        String ministry = body("ministry", "INSTITUTION");
        String association = body("association", "ASSOCIATION");
        String coordinator = person("coordinator", ministry, "COORDINATOR");
        String lead = person("lead", ministry, "PROJECT_LEAD");
        String head = person("head", ministry, "INSTITUTION_HEAD");
        String government = person("gov", ministry, "COMMITTEE_MEMBER");
        String civilSociety = person("cso", association, "COMMITTEE_MEMBER");
        goes("/people/organisations/" + ministry + "/head", Map.of("head", head, "headReason", "تعيين"));

        signIn(coordinator);
        MultiValueMap<String, String> dates = fields(page(post(
                "/cycle/new",
                Map.of(
                        "step", "PLAN",
                        "to", "next",
                        "code", plan.value(),
                        "titleAr", "خطة العمل الأولى",
                        "years", "4",
                        "starts", "2025-06-01"))));
        String committee = page(mvc.perform(request("/cycle/new").params(step(dates, "DATES", "next")))
                .andReturn()
                .getResponse());
        assertThat(committee).contains("value=\"" + government + "\"", "value=\"" + civilSociety + "\"");
        MultiValueMap<String, String> chosen = step(dates, "CHECK", "open");
        chosen.put("seats", List.of(government, civilSociety));
        assertThat(mvc.perform(request("/cycle/new").params(chosen))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/cycle/" + plan);

        assertThat(page("/cards/new")).contains("value=\"" + ministry + "\"", "value=\"" + lead + "\"");
        assertThat(goes(
                        "/cards/new",
                        Map.of(
                                "plan",
                                plan.value(),
                                "titleAr",
                                "أول التزام " + plan,
                                "institution",
                                ministry,
                                "lead",
                                lead)))
                .isEqualTo("/cards/" + plan + "-1");

        signIn(lead);
        assertThat(page("/work")).contains("أول التزام " + plan);
        assertThat(Objects.requireNonNull(people.organisation(new OrganisationId(ministry))
                                .head())
                        .value())
                .isEqualTo(head);
    }

    /** As on a database in which nobody administers yet. */
    private void firstStart() {
        FirstAdministrator first = new FirstAdministrator(
                mock(People.class), register, accounts, turns, plan + "@iltizam.example", PASSWORD);
        transaction.executeWithoutResult(status -> first.run(new DefaultApplicationArguments()));
    }

    private void signIn(String person) throws Exception {
        signedIn = new Cookie[] {};
        MockHttpServletResponse response = post("/sign-in", Map.of("name", person, "password", PASSWORD));
        assertThat(response.getRedirectedUrl()).endsWith("/work");
        signedIn = Arrays.stream(response.getCookies())
                .filter(cookie -> cookie.getMaxAge() != 0)
                .toArray(Cookie[]::new);
    }

    private String body(String name, String kind) throws Exception {
        String id = plan + "-" + name;
        assertThat(goes(
                        "/people/organisations",
                        Map.of("id", id, "nameAr", "جهة " + id, "kind", kind, "reason", "بداية العمل")))
                .isEqualTo("/people/organisations/" + id);
        return id;
    }

    private String person(String name, String body, String role) throws Exception {
        String id = plan + "-" + name;
        goes(
                "/people",
                Map.of(
                        "id",
                        id,
                        "nameAr",
                        "شخص " + id,
                        "email",
                        id + "@iltizam.example",
                        "organisation",
                        body,
                        "language",
                        "ar",
                        "roles",
                        role,
                        "reason",
                        "بداية العمل"));
        goes("/people/" + id + "/password", Map.of("password", PASSWORD, "passwordReason", "أول دخول"));
        return id;
    }

    /** Where an accepted form leads. */
    private String goes(String address, Map<String, String> typed) throws Exception {
        MockHttpServletResponse response = post(address, typed);
        assertThat(response.getStatus())
                .as("%s: %s", address, response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private MockHttpServletResponse post(String address, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request = request(address);
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder request(String address) {
        return signed(MockMvcRequestBuilders.post(address)).with(csrf());
    }

    private String page(String address) throws Exception {
        return page(mvc.perform(signed(MockMvcRequestBuilders.get(address)))
                .andReturn()
                .getResponse());
    }

    private MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
        return signedIn.length == 0 ? request : request.cookie(signedIn);
    }

    private static String page(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static MultiValueMap<String, String> step(MultiValueMap<String, String> typed, String step, String to) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(typed);
        sent.set("step", step);
        sent.set("to", to);
        return sent;
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
