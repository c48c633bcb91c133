package org.iltizam.workflow.carddrafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.BadInput;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Bad input sent to each task of a card, as a browser or a forger sends it. */
@IltizamTest
class BadAnswersTest {

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    MockMvc mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
    }

    @AfterEach
    void nothingIsLeftRunning() {
        stage.clear();
    }

    static Stream<String> tasks() {
        return CardScene.tasks();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void badAnswersAreRefusedAndHostileTextStaysText(String task) throws Exception {
        CardScene scene = CardScene.open(stage, committee).at(task);
        WorkItem item = stage.open(scene.card().value(), task).get(0);
        PersonId by = Objects.requireNonNullElse(item.assignee(), scene.cast().coordinator());
        for (BadInput bad : BadInput.values()) {
            MockHttpServletResponse response = mvc.perform(post("/work/" + item.id())
                            .param("version", String.valueOf(item.version()))
                            .param("answer", json.writeValueAsString(bad.answer(item.form())))
                            .with(user(by.value()))
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            String page = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(page).as("%s, shown again", bad).doesNotContain("<script>alert", "<img src=x");
            if (response.getStatus() != 422) {
                assertThat(response.getStatus()).as("%s", bad).isEqualTo(302);
                assertThat(bad).isEqualTo(BadInput.HOSTILE);
                assertThat(items.find(item.id()).orElseThrow().state()).isEqualTo(WorkItemState.DONE);
                break;
            }
        }
        assertThat(mvc.perform(get("/cards/" + scene.card())
                                .with(user(scene.cast().coordinator().value())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("<script>alert", "<img src=x");
    }
}
