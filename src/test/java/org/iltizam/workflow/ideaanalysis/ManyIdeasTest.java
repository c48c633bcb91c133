package org.iltizam.workflow.ideaanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.TestIdeas;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.DecidingIdeas;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.SeatId;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done to all ideas at once. The engine and its tasks cost their statements for each; the ideas themselves do not. */
@IltizamTest
class ManyIdeasTest {

    private static final Instant OPEN = Instant.parse("2024-03-05T09:00:00Z");
    private static final Instant CLOSED = Instant.parse("2024-04-02T09:00:00Z");

    @Autowired
    TestStage stage;

    @Autowired
    TestIdeas testIdeas;

    @Autowired
    Ideas ideas;

    @Autowired
    AnalysingIdeas analysing;

    @Autowired
    DecidingIdeas deciding;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    private Cast cast;

    @BeforeEach
    void aCollectionIsOpen() {
        clock.set(OPEN);
        cast = stage.gather();
        testIdeas.open(cast.plan());
    }

    @AfterEach
    void clear() {
        stage.clear();
    }

    @Test
    void aBatchIsBegunDecidedAndPublishedInAsManyStatementsOnIdeasHoweverLarge() throws Exception {
        List<String> few = statementsOnIdeas(2);
        assertThat(statementsOnIdeas(7)).isEqualTo(few);
        assertThat(few).hasSizeLessThan(12);
        assertThat(timeline.verify(cast.plan())).isEmpty();
    }

    /** From the end of the collection to published answers. */
    private List<String> statementsOnIdeas(int number) throws Exception {
        clock.set(OPEN);
        List<IdeaId> given = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            given.add(published("فكرة " + i));
        }
        clock.set(CLOSED);
        List<String> sent = new ArrayList<>(SqlCount.during(() -> analysing.beginAll(cast.plan())));
        for (IdeaId idea : given) {
            stage.done(idea.value(), cast.coordinator(), "triageIdea", Map.of("triage", "ANSWER"));
            stage.done(
                    idea.value(),
                    cast.coordinator(),
                    "proposeAnswer",
                    Map.of("disposition", "TAKEN", "reasonAr", "تدخل الفكرة في نطاق الالتزام المقترح."));
        }
        IdeaBatchId batch = deciding.put(cast.plan(), given, cast.coordinator()).orThrow();
        sent.addAll(SqlCount.during(() -> agree(batch)));
        sent.addAll(SqlCount.during(
                () -> stage.done(batch.value(), cast.coordinator(), "publishAnswers", Map.of("publication", "NOW"))));
        assertThat(given)
                .allMatch(idea -> ideas.get(idea).isAnswered())
                .allSatisfy(idea -> assertThat(timeline.of(idea.value()))
                        .extracting(entry -> entry.kind())
                        .endsWith("AnswerProposed", "IdeaDecided", "IdeaAnswered"));
        return sent.stream()
                .filter(sql -> sql.startsWith("update idea") || sql.contains("standard_mark"))
                .toList();
    }

    private void agree(IdeaBatchId batch) {
        for (SeatId seat : cast.seats()) {
            stage.done(batch.value(), cast.holder(seat), "voteIdeas", Map.of("vote", "FOR"));
        }
    }

    private IdeaId published(String title) {
        IdeaId id = testIdeas.give(cast.plan(), title).idea();
        testIdeas.publish(id, cast.coordinator());
        return id;
    }
}
