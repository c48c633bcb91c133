package org.iltizam.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.TestPlans;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address × everybody: who is let in, who is sent to the sign-in, who is refused, and for whom nothing is there.
 * Whoever holds a role here has nothing to do with the things that the addresses name; the last one is the lead of the
 * card, its work and its commitment. The table {@code src/test/resources/routes.txt} is the statement; a new address or
 * another right has to be written there.
 */
@IltizamTest
class RouteRolesTest {

    private static final String HEAD = "# address | nobody "
            + String.join(
                    " ", java.util.Arrays.stream(Role.values()).map(Role::name).toList())
            + " ITS_LEAD";

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister people;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    TestCommitments commitments;

    @Autowired
    TestIdeas ideas;

    @Autowired
    Meetings meetings;

    @Autowired
    WorkItems items;

    @Autowired
    MovableClock clock;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Cast cast;
    WorkItemId work;
    Map<String, String> things;

    /** One of each kind that a right may hang on; where there is none, the address names nothing. */
    @BeforeEach
    void oneOfEach() {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        cast = stage.gather();
        CardId card = committee.proposal(cast, 1, cast.lead());
        work = stage.open(card.value(), "submitDraft").get(0).id();
        ideas.open(cast.plan());
        String plan = cast.plan().value();
        String meeting = meeting(card).value();
        String idea = published(ideas.give(cast.plan(), "فكرة").idea());
        things = Map.ofEntries(
                Map.entry("/adoption/{card}", card.value()),
                Map.entry("/cards/{cardId}", card.value()),
                Map.entry("/commitments/{id}", commitments.adopted(cast, 2).value()),
                Map.entry("/consultation/{card}", card.value()),
                Map.entry("/cycle/{plan}", plan),
                Map.entry("/cycle/{plan}/{phase}", plan + "/IDEAS"),
                Map.entry("/ideas/desk/{id}", idea),
                Map.entry("/ideas/{id}", idea),
                Map.entry("/meetings/{id}", meeting),
                Map.entry("/models/{process}", "cardDrafting"),
                Map.entry("/people/organisations/{id}", cast.institution().value()),
                Map.entry("/people/seats/{id}", cast.seats().get(0).value()),
                Map.entry("/people/{id}", somebody(Role.OBSERVER).value()),
                Map.entry("/policies/{policy}", "deadlines"),
                Map.entry("/processes/{process}", "cardDrafting"),
                Map.entry("/public/meetings/{id}", meeting),
                Map.entry("/work/{id}", work.value()));
    }

    @AfterEach
    void nothingRuns() {
        stage.clear();
    }

    @Test
    void everyAddressTreatsEverybodyAsStated() throws Exception {
        List<PersonId> everybody = new ArrayList<>();
        for (Role role : Role.values()) {
            everybody.add(somebody(role));
        }
        everybody.add(cast.lead());
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (String address : addresses()) {
            List<String> cells = new ArrayList<>();
            cells.add(outcome(address, null));
            for (PersonId person : everybody) {
                cells.add(outcome(address, person));
            }
            lines.add(address + " | " + String.join(" ", cells));
        }
        Files.write(Path.of("target", "routes.txt"), lines);

        assertThat(lines).as("rights as found are in target/routes.txt").containsExactlyElementsOf(stated());
    }

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.iltizam.")
                    && !handler.getBeanType().getName().contains("Test")) {
                Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    mapping.getPatternValues().forEach(pattern -> addresses.add(method + " " + pattern));
                }
            }
        });
        return addresses;
    }

    private String outcome(String address, @Nullable PersonId person) throws Exception {
        String[] parts = address.split(" ", 2);
        String path = named(parts[1])
                .replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", "nap9-99")
                .replace("**", "x");
        MvcResult result = mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), path)
                        .param(
                                "version",
                                String.valueOf(items.find(work).orElseThrow().version()))
                        .contentType(
                                parts[0].equals("PUT")
                                        ? MediaType.APPLICATION_JSON
                                        : MediaType.APPLICATION_FORM_URLENCODED)
                        .content(parts[0].equals("PUT") ? "{}" : "")
                        .with(csrf())
                        .with(person == null ? anonymous() : user(person.value())))
                .andReturn();
        int status = result.getResponse().getStatus();
        assertThat(status).as("%s for %s", address, person).isLessThan(500);
        String location = result.getResponse().getRedirectedUrl();
        if (status == 401 || (location != null && location.endsWith("/sign-in"))) {
            return "sign-in";
        }
        return switch (status) {
            case 403, 410 -> "refused";
            case 404 -> "absent";
            default -> "in";
        };
    }

    /** The address of the thing that the longest part of the pattern names. */
    private String named(String pattern) {
        return things.keySet().stream()
                .filter(pattern::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(thing ->
                        thing.substring(0, thing.indexOf('{')) + things.get(thing) + pattern.substring(thing.length()))
                .orElse(pattern);
    }

    private String published(IdeaId idea) {
        ideas.publish(idea, cast.coordinator());
        return idea.value();
    }

    private MeetingId meeting(CardId card) {
        return meetings.convene(
                        new Convening(
                                cast.plan(),
                                MeetingKind.COORDINATION,
                                cast.institution(),
                                LocalizedText.arabic("اجتماع تنسيقي"),
                                Instant.parse("2024-03-25T12:30:00Z"),
                                ZoneId.of("Africa/Casablanca"),
                                Duration.ofMinutes(60),
                                "الرباط",
                                null,
                                List.of(new Topic(card.value(), LocalizedText.arabic("البطاقة"))),
                                List.of(new Guest(cast.lead(), true)),
                                "لا موعد آخر"),
                        cast.coordinator())
                .orThrow();
    }

    private static List<String> stated() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "routes.txt"));
    }

    private PersonId somebody(Role role) {
        PersonId id = new PersonId(role.name().toLowerCase(java.util.Locale.ROOT) + "-of-" + TestPlans.next());
        return people.addPerson(
                new Person(id, LocalizedText.arabic("شخص"), null, Set.of(role), id + "@iltizam.example", Language.AR));
    }
}
