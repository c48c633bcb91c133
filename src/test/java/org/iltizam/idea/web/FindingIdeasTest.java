package org.iltizam.idea.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever looks for an idea finds it by its words, however they are spelt. */
@IltizamTest
class FindingIdeasTest {

    private static final String TITLE = "الميزانيّة المفتوحة ومدارس École 4G";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestStage stage;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    MovableClock clock;

    private Cast cast;

    @BeforeEach
    void published() {
        clock.set(Instant.parse("2024-03-05T09:00:00Z"));
        cast = stage.gather();
        testIdeas.open(cast.plan());
        IdeaId idea = testIdeas.give(cast.plan(), TITLE).idea();
        testIdeas.publish(idea, cast.coordinator());
    }

    @AfterEach
    void clear() {
        stage.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الميزانيّة",
                "ميزانية",
                "ميزانيه",
                "ميزان",
                "المدارس",
                "ecole",
                "ÉCOLE",
                "مفتوحه في الميزانية",
                "4G",
                "صيغة مفتوحة"
            })
    void itIsFoundByThe(String words) throws Exception {
        assertThat(listed(words)).contains(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الصحة", "ميزانية الصحة", "5G", "%", "الصحة' | 'ميزانيه", ":*"})
    void itIsNotFoundByThe(String words) throws Exception {
        assertThat(listed(words)).doesNotContain(TITLE);
    }

    private String listed(String words) throws Exception {
        return mvc.perform(get("/ideas").param("plan", cast.plan().value()).param("q", words))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
