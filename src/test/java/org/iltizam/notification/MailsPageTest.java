package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iltizam.IltizamTest;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IltizamTest
class MailsPageTest {

    @Autowired
    MailQueue queue;

    @Autowired
    PeopleRegister people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    private RequestPostProcessor administrator;
    private QueuedMail mail;

    @BeforeEach
    void aMailThatFailed() {
        administrator = user(person(Role.ADMINISTRATOR).value());
        Letter letter = Letters.letter("x@example.org", "<b>Subject</b>", null, null);
        queue.add(letter, Instant.parse("2024-03-21T09:00:00Z"), Duration.ZERO);
        long id = jdbc.sql("select id from mail where dedupe_key = :key")
                .param("key", letter.key())
                .query(Long.class)
                .single();
        mail = queue.find(id).orElseThrow();
        queue.markFailed(List.of(mail), "ConnectException: <i>refused</i>", Duration.ofHours(6));
    }

    private PersonId person(Role role) {
        PersonId id = new PersonId("mails-" + UUID.randomUUID());
        return people.addPerson(new Person(
                id,
                new LocalizedText("مسؤول", "Admin", "Admin"),
                null,
                Set.of(role),
                id + "@example.org",
                Language.AR));
    }

    @Test
    void theAdministratorSeesWhatFailedAndWhyAsPlainText() throws Exception {
        web.perform(get("/mails?lang=en&failed=true").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;b&gt;Subject&lt;/b&gt;")))
                .andExpect(content().string(containsString("Failed once")))
                .andExpect(content().string(not(containsString("<b>Subject"))));
        web.perform(get("/mails/" + mail.id() + "?lang=fr").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("نص الرسالة")))
                .andExpect(content().string(containsString("Réponse du serveur de messagerie\u00a0: <bdi")))
                .andExpect(content().string(not(containsString("<i>refused"))));
    }

    @Test
    void theAdministratorHasItTriedAgainAtOnce() throws Exception {
        web.perform(post("/mails/retry").with(administrator).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/mails"));

        assertThat(queue.find(mail.id()).orElseThrow().nextAttemptAt())
                .isBefore(Instant.now(Clock.systemUTC()).plusSeconds(60));
    }

    @Test
    void nobodyElseReadsTheMailsOfOthers() throws Exception {
        RequestPostProcessor lead = user(person(Role.PROJECT_LEAD).value());
        web.perform(get("/meetings").with(lead)).andExpect(content().string(not(containsString("href=\"/mails\""))));
        web.perform(get("/meetings").with(administrator))
                .andExpect(content().string(containsString("href=\"/mails\"")));
        web.perform(get("/mails").with(lead)).andExpect(status().isForbidden());
        web.perform(get("/mails/" + mail.id()).with(lead)).andExpect(status().isForbidden());
        web.perform(post("/mails/retry").with(lead).with(csrf())).andExpect(status().isForbidden());
    }
}
