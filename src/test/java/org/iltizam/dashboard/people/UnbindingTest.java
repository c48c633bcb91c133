package org.iltizam.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Identities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IltizamTest
class UnbindingTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    Identities identities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private Cast cast;
    private PersonId admin;

    @BeforeEach
    void aLeadWhoCameInWithAnAccountOfTheMinistry() {
        cast = committee.gather();
        admin = committee.person(cast, "admin", cast.institution(), Role.ADMINISTRATOR);
        jdbc.sql("insert into staff_identity values (?, 'idp-of-staff', ?, now())")
                .params(cast.lead().value(), cast.lead().value())
                .update();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAdministratorUndoesItWithAReasonThatIsKept(Language language) throws Exception {
        String query = "?lang=" + language.code();
        assertThat(page(query)).contains("idp-of-staff", "/identity\"").doesNotContain("people.");

        MockHttpServletResponse refused = unbind("");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"identityReason-error\"");
        assertThat(identities.providerOf(cast.lead())).contains("idp-of-staff");

        assertThat(unbind("حساب شخص آخر").getRedirectedUrl()).isEqualTo("/people/" + cast.lead());
        assertThat(identities.providerOf(cast.lead())).isEmpty();
        assertThat(page(query)).contains("حساب شخص آخر").doesNotContain("idp-of-staff", "/identity\"", "people.");
    }

    @Test
    void whatIsNotBoundIsNotUnbound() throws Exception {
        unbind("حساب شخص آخر");

        assertThat(unbind("مرة أخرى").getStatus()).isEqualTo(422);
    }

    private MockHttpServletResponse unbind(String reason) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/people/" + cast.lead() + "/identity")
                        .with(user(admin.value()))
                        .with(csrf().asHeader())
                        .param("identityReason", reason))
                .andReturn()
                .getResponse();
    }

    private String page(String query) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/people/" + cast.lead() + query)
                        .with(user(admin.value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
