package org.iltizam.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.iltizam.IltizamTest;
import org.iltizam.TestPlans;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Each page that can be read, with each of its parameters: whatever stands there, it is no fault of the server. */
@IltizamTest
class BadAddressTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister people;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private record Parameter(String path, String name) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "nap3\u0000",
                "'",
                "%",
                "-1",
                "99999999999999999999",
                "9999-12-31",
                "+300000-01-01T00:00:00Z~nap3-1",
                "+999999999-01-01T00:00:00Z~nap3-1",
                "2024-03-21T09:00:00Z~nap3\u0000",
                "<script>alert(1)</script>",
                "../../etc/passwd",
                "\u202Eالتزام"
            })
    void noParameterBreaksAPage(String bad) throws Exception {
        PersonId reader = somebodyWithEveryRight();

        for (Parameter parameter : parameters().toList()) {
            MockHttpServletResponse page = mvc.perform(MockMvcRequestBuilders.get(parameter.path())
                            .param(parameter.name(), bad)
                            .with(user(reader.value())))
                    .andReturn()
                    .getResponse();

            assertThat(page.getStatus()).as("%s", parameter).isLessThan(500);
            assertThat(page.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("<script>alert");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "99999999999999999999",
                "nap9-99999999999999999999",
                "nap9-c99999999999999999999",
                "nap9-i99999999999999999999",
                "nap9-m99999999999999999999",
                "nap9-c1-9999-99",
                "nap9-1\u0000",
                "%25",
                "'",
                "<script>alert(1)</script>"
            })
    void noIdInAnAddressBreaksAPageOrAnAct(String bad) throws Exception {
        PersonId reader = somebodyWithEveryRight();

        for (Address address : addresses().toList()) {
            MockHttpServletResponse page = mvc.perform(MockMvcRequestBuilders.request(
                                    HttpMethod.valueOf(address.method().name()), address.with(bad))
                            .with(user(reader.value()))
                            .with(csrf()))
                    .andReturn()
                    .getResponse();

            assertThat(page.getStatus()).as("%s with %s", address, bad).isLessThan(500);
            assertThat(page.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("<script>alert");
        }
    }

    private record Address(RequestMethod method, String pattern) {

        URI with(String id) {
            return UriComponentsBuilder.fromPath(pattern.replaceAll("\\{[^}]*}", "{id}"))
                    .encode()
                    .buildAndExpand(Stream.generate(() -> id).limit(5).toArray())
                    .toUri();
        }
    }

    private Stream<Address> addresses() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.iltizam."))
                .filter(entry -> !entry.getValue().getBeanType().getName().contains("Test"))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .filter(pattern -> pattern.contains("{"))
                                .map(pattern -> new Address(method, pattern))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cards/new", "/meetings", "/people", "/ideas/new", "/cycle/new", "/sign-in"})
    void noFieldOfAFormIsBrokenByASignThatCannotBeKept(String path) throws Exception {
        PersonId writer = somebodyWithEveryRight();

        int status = mvc.perform(MockMvcRequestBuilders.post(path)
                        .param("titleAr", "عنوان\u0000")
                        .param("nameAr", "اسم\u0000")
                        .param("name", "a\u0000")
                        .param("password", "a\u0000")
                        .param("id", "a\u0000b")
                        .param("plan", "nap3\u0000")
                        .param("lead", "lead\u0000")
                        .param("institution", "inst\u0000")
                        .with(user(writer.value()))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isLessThan(500);
    }

    private Stream<Parameter> parameters() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.iltizam."))
                .filter(entry -> !entry.getValue().getBeanType().getName().contains("Test"))
                .filter(entry -> {
                    Set<RequestMethod> methods =
                            entry.getKey().getMethodsCondition().getMethods();
                    return methods.isEmpty() || methods.contains(RequestMethod.GET);
                })
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern -> pattern.replaceAll("\\{[^}]*}", "nap9-99"))
                        .flatMap(path -> names(entry.getValue()).map(name -> new Parameter(path, name))));
    }

    /** Those that the method names, itself or in a record, and those that pages with a map of parameters have. */
    private static Stream<String> names(HandlerMethod handler) {
        return Stream.of(
                        Arrays.stream(handler.getMethodParameters())
                                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                                .filter(parameter -> !Map.class.isAssignableFrom(parameter.getParameterType()))
                                .map(BadAddressTest::name),
                        Arrays.stream(handler.getMethodParameters())
                                .map(MethodParameter::getParameterType)
                                .filter(Class::isRecord)
                                .flatMap(request -> Arrays.stream(request.getRecordComponents()))
                                .map(RecordComponent::getName),
                        Stream.of("plan", "q", "lang", "code"))
                .flatMap(names -> names)
                .distinct();
    }

    private static String name(MethodParameter parameter) {
        RequestParam annotation = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        return annotation.name().isEmpty()
                ? Objects.requireNonNull(parameter.getParameter().getName())
                : annotation.name();
    }

    private PersonId somebodyWithEveryRight() {
        PersonId id = new PersonId("curious-" + TestPlans.next());
        return people.addPerson(new Person(
                id, LocalizedText.arabic("فضولي"), null, Set.of(Role.values()), id + "@iltizam.example", Language.AR));
    }
}
