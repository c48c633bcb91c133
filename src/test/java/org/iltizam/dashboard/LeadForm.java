package org.iltizam.dashboard;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.commitment.Leadership;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Names another lead as the page does, of a card or of a commitment. */
record LeadForm(MockMvc mvc) {

    static final String REASON = "غادر <المؤسسة>";

    /** @param now who it is when the page is opened */
    static Map<String, String> of(Leadership now, PersonId lead, PersonId deputy) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("leadBefore", now.lead().value());
        typed.put("deputyBefore", now.deputy() == null ? "" : now.deputy().value());
        typed.put("lead", lead.value());
        typed.put("deputy", deputy == null ? "" : deputy.value());
        typed.put("leadReason", REASON);
        return typed;
    }

    MockHttpServletResponse post(PersonId by, String address, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(address).with(user(by.value())).with(csrf().asHeader());
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse get(PersonId by, String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address).with(user(by.value())))
                .andReturn()
                .getResponse();
    }

    String page(PersonId by, String address, Language language) throws Exception {
        return get(by, address + "?lang=" + language.code()).getContentAsString(StandardCharsets.UTF_8);
    }
}
