package org.iltizam.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.iltizam.IltizamTest;
import org.iltizam.TestPlans;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address × everybody: who is let in, who is sent to the sign-in, who is refused. The table
 * {@code src/test/resources/routes.txt} is the statement; a new address or another right has to be written there.
 */
@IltizamTest
class RouteRolesTest {

    private static final String HEAD = "# address | nobody "
            + String.join(
                    " ", java.util.Arrays.stream(Role.values()).map(Role::name).toList());

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister people;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyAddressTreatsEverybodyAsStated() throws Exception {
        List<PersonId> everybody = new ArrayList<>();
        for (Role role : Role.values()) {
            everybody.add(somebody(role));
        }
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
        String path = parts[1].replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", "nap9-99")
                .replace("**", "x");
        MvcResult result = mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), path)
                        .with(csrf())
                        .with(person == null ? anonymous() : user(person.value())))
                .andReturn();
        int status = result.getResponse().getStatus();
        assertThat(status).as("%s for %s", address, person).isLessThan(500);
        String location = result.getResponse().getRedirectedUrl();
        if (status == 401 || (location != null && location.endsWith("/sign-in"))) {
            return "sign-in";
        }
        return status == 403 ? "refused" : "in";
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
