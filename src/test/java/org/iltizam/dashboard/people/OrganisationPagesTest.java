package org.iltizam.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.people.Organisation;
import org.iltizam.people.OrganisationAdministration;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** An administrator needs no SQL to say which institutions there are, who heads them and who belongs where. */
@IltizamTest
class OrganisationPagesTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    OrganisationAdministration administration;

    @Autowired
    People people;

    @Autowired
    AtOnce atOnce;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    Cast cast;
    PersonId admin;
    OrganisationId organisation;

    @BeforeEach
    void anAdministrator() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
        admin = committee.person(cast, "admin", cast.institution(), Role.ADMINISTRATOR);
        organisation = new OrganisationId(cast.plan() + "-water");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void organisationsAreFoundByName(Language language) throws Exception {
        String lang = "lang=" + language.code();
        assertThat(page("/people/organisations?q=" + cast.institution() + "&" + lang))
                .contains(
                        "href=\"/people/organisations/" + cast.institution() + "\"",
                        "href=\"/people/organisations/new\"")
                .doesNotContain(
                        "people.organisation",
                        "people.organisations",
                        "href=\"/people/organisations/" + organisation + "\"");
        assertThat(page("/people/organisations/new?" + lang))
                .doesNotContain("people.organisation", "people.organisations");
        assertThat(page("/people/organisations/" + cast.institution() + "?" + lang))
                .contains("name=\"head\"")
                .doesNotContain("people.organisation", "people.organisations", "people.act");
        assertThat(page("/people/organisations/" + cast.plan() + "-association?" + lang))
                .doesNotContain("name=\"head\"");
        assertThat(page("/people/organisations?q=nothing-is-called-so&" + lang)).contains("class=\"empty\"");
    }

    @Test
    void aBodyIsAddedWithAReasonAndARefusedOneKeepsWhatWasTyped() throws Exception {
        MockHttpServletResponse refused =
                post("/people/organisations", Map.of("id", "Not An Id", "nameFr", "<b>Eau", "kind", "PARTY"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Not An Id",
                        "&lt;b>Eau",
                        "id=\"id-error\"",
                        "id=\"nameAr-error\"",
                        "id=\"kind-error\"",
                        "id=\"reason-error\"");
        assertThat(post("/people/organisations", with(water(), "id", "new")).getStatus())
                .as("an address of its own")
                .isEqualTo(422);
        assertThat(post("/people/organisations", with(water(), "nameAr", "ا".repeat(301)))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"nameAr-error\"");

        assertThat(post("/people/organisations", water()).getRedirectedUrl())
                .isEqualTo("/people/organisations/" + organisation);

        Organisation added = people.organisation(organisation);
        assertThat(added.name()).isEqualTo(new LocalizedText("وزارة الماء " + cast.plan(), "Eau " + cast.plan(), null));
        assertThat(added.kind()).isEqualTo(OrganisationKind.INSTITUTION);
        assertThat(page("/people/organisations/" + organisation)).contains("وزارة جديدة");
        assertThat(page("/people/new")).contains("value=\"" + organisation + "\"");
        assertThat(post("/people/organisations", with(water(), "id", organisation + "-2"))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"nameAr-error\"", "id=\"nameFr-error\"");
    }

    @Test
    void ofTwoWhoAddOneBodyAtOnceTheSecondIsToldThatItIsThere() throws Exception {
        MockHttpServletResponse second = atOnce.both(
                () -> administration
                        .add(
                                organisation,
                                LocalizedText.arabic("وزارة الماء " + cast.plan()),
                                OrganisationKind.INSTITUTION,
                                admin,
                                "وزارة جديدة")
                        .orThrow(),
                () -> post("/people/organisations", water()));
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"id-error\"");
    }

    @Test
    void anInstitutionIsHeadedByOneOfItsOwnWhoHasTheRole() throws Exception {
        String address = "/people/organisations/" + cast.institution() + "/head";
        PersonId successor = committee.person(cast, "head2", cast.institution(), Role.INSTITUTION_HEAD);
        MockHttpServletResponse refused =
                post(address, Map.of("head", cast.lead().value()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"head-error\"", "id=\"headReason-error\"");

        assertThat(post(address, Map.of("head", successor.value(), "headReason", "تعيين جديد"))
                        .getRedirectedUrl())
                .isEqualTo("/people/organisations/" + cast.institution());
        assertThat(people.organisation(cast.institution()).head()).isEqualTo(successor);
        assertThat(page("/people/organisations/" + cast.institution())).contains("تعيين جديد");

        assertThat(post(address, Map.of("head", "", "headReason", "منصب شاغر")).getStatus())
                .isEqualTo(302);
        assertThat(people.organisation(cast.institution()).head()).isNull();
        assertThat(page("/people/organisations/" + cast.institution() + "?lang=en"))
                .contains("goes to the coordinator");
    }

    @Test
    void anAssociationHasNoHead() throws Exception {
        assertThat(post(
                                "/people/organisations/" + cast.plan() + "-association/head",
                                Map.of("head", cast.head().value(), "headReason", "سبب"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoHeadsAnInstitutionKeepsTheRoleAndThePlaceUntilAnotherIsNamed() throws Exception {
        String head = "/people/" + cast.head();
        assertThat(post(head + "/deactivation", Map.of("deactivationReason", "انتقال"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(post(head + "/correction", with(details(cast.head()), "organisation", ""))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"organisation-error\"");

        post("/people/organisations/" + cast.institution() + "/head", Map.of("head", "", "headReason", "انتقال"));

        assertThat(post(head + "/deactivation", Map.of("deactivationReason", "انتقال"))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void aBodyGetsANewNameAndThePageKeepsTheFormerOne() throws Exception {
        post("/people/organisations", water());
        String address = "/people/organisations/" + organisation + "/name";
        MockHttpServletResponse refused = post(address, Map.of("nameAr", "", "nameFr", "Ministère", "nameEn", ""));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"nameAr-error\"", "id=\"nameReason-error\"", "value=\"Ministère\"");

        assertThat(post(address, Map.of("nameAr", "وزارة التجهيز " + cast.plan(), "nameReason", "مرسوم جديد"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(people.organisation(organisation).name())
                .isEqualTo(LocalizedText.arabic("وزارة التجهيز " + cast.plan()));
        assertThat(page("/people/organisations/" + organisation))
                .contains("مرسوم جديد", "وكان: ", "وزارة الماء " + cast.plan());
    }

    @Test
    void aPersonIsCorrectedAndNothingTypedIsLost() throws Exception {
        String address = "/people/" + cast.lead() + "/correction";
        Map<String, String> wrong = with(details(cast.lead()), "email", admin + "@ILTIZAM.example");
        wrong.put("nameFr", "Nouvelle cheffe");
        MockHttpServletResponse refused = post(address, wrong);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "id=\"email-error\"",
                        "id=\"correctionReason-error\"",
                        "value=\"Nouvelle cheffe\"",
                        admin + "@ILTIZAM.example");
        assertThat(post(address, with(details(cast.lead()), "correctionReason", "لا شيء"))
                        .getStatus())
                .as("nothing changed")
                .isEqualTo(422);

        post("/people/organisations", water());
        Map<String, String> right = with(details(cast.lead()), "correctionReason", "إعادة انتشار");
        right.put("nameAr", "رئيسة المشروع");
        right.put("email", cast.lead() + "@new.example");
        right.put("language", "fr");
        right.put("organisation", organisation.value());
        assertThat(post(address, right).getRedirectedUrl()).isEqualTo("/people/" + cast.lead());

        Person corrected = people.get(cast.lead());
        assertThat(corrected.name().ar()).isEqualTo("رئيسة المشروع");
        assertThat(corrected.email()).isEqualTo(cast.lead() + "@new.example");
        assertThat(corrected.language()).isEqualTo(Language.FR);
        assertThat(corrected.organisation()).isEqualTo(organisation);
        assertThat(corrected.roles()).containsExactly(Role.PROJECT_LEAD);
        assertThat(page("/people/" + cast.lead() + "?lang=en"))
                .contains("Corrected: name, e-mail, language of messages, institution or association", "إعادة انتشار");
    }

    @Test
    void whoHoldsASeatStaysWithTheBodyItIsHeldFor() throws Exception {
        PersonId member = cast.government().values().iterator().next();
        Map<String, String> typed = with(details(member), "correctionReason", "انتقال");
        typed.put("organisation", cast.plan() + "-association");
        assertThat(post("/people/" + member + "/correction", typed).getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"organisation-error\"");
    }

    private Map<String, String> water() {
        return new LinkedHashMap<>(Map.of(
                "id",
                organisation.value(),
                "nameAr",
                "وزارة الماء " + cast.plan(),
                "nameFr",
                "Eau " + cast.plan(),
                "kind",
                "INSTITUTION",
                "reason",
                "وزارة جديدة"));
    }

    /** What a browser would send of the page of a person. */
    private Map<String, String> details(PersonId id) {
        Person person = people.get(id);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("nameAr", String.valueOf(person.name().ar()));
        person.name().in(Language.FR).ifPresent(name -> typed.put("nameFr", name));
        person.name().in(Language.EN).ifPresent(name -> typed.put("nameEn", name));
        typed.put("organisation", String.valueOf(person.organisation()));
        typed.put("language", person.language().code());
        typed.put("email", person.email());
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        typed.put(field, value);
        return typed;
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        MockMvcRequestBuilders.get(address).with(user(admin.value())))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse post(String address, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(address).with(user(admin.value())).with(csrf().asHeader());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }
}
