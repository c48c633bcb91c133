package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.iltizam.SecondPlanTest;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.commitment.Milestone;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaState;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.PlanId;
import org.iltizam.story.CommitmentsFile.Activity;
import org.iltizam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of the second plan's co-creation and its 22 commitments, read from what the story has left behind. */
@SecondPlanTest
class Nap2TruthTest {

    private static final PlanId NAP2 = new PlanId("nap2");
    private static final Set<Disposition> ACCEPTED = Set.of(Disposition.TAKEN, Disposition.PARTLY_TAKEN);

    @Autowired
    private Ideas ideas;

    @Autowired
    private Cards cards;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Timeline timeline;

    @Test
    void everyIdeaHasAPublishedDispositionAndReason() {
        assertThat(ideas.in(NAP2, IdeaState.ANSWERED, 1000))
                .hasSize(232)
                .extracting(Idea::answer)
                .allSatisfy(answer -> assertThat(answer.reason().ar()).isNotBlank());
    }

    @Test
    void of232Ideas143WereAcceptedAnd89Not() {
        List<Idea> accepted = ideas.in(NAP2, IdeaState.ANSWERED, 1000).stream()
                .filter(idea -> ACCEPTED.contains(idea.answer().disposition()))
                .toList();
        assertThat(accepted)
                .hasSize(143)
                .allSatisfy(idea -> assertThat(idea.answer().card()).isNotNull());
        assertThat(ideas.in(NAP2, IdeaState.ANSWERED, 1000)).hasSize(143 + 89);
    }

    @Test
    void of24ProposalsCame22Commitments() {
        assertThat(cards.of(NAP2)).hasSize(24);
        List<CommitmentsFile.Commitment> printed = new StoryFiles("nap2")
                .read("commitments.yaml", CommitmentsFile.class)
                .commitments();
        List<Commitment> adopted = commitments.of(NAP2);
        assertThat(adopted).hasSize(22);
        for (int i = 0; i < adopted.size(); i++) {
            Commitment commitment = adopted.get(i);
            assertThat(commitment.title().ar()).isEqualTo(printed.get(i).title().ar());
            assertThat(commitment.organisation().value())
                    .isEqualTo(printed.get(i).institution());
            List<Milestone> milestones = commitments.milestones(commitment.id());
            assertThat(milestones)
                    .extracting(Milestone::startsOn)
                    .containsExactlyElementsOf(printed.get(i).activities().stream()
                            .map(Activity::startsOn)
                            .toList());
            assertThat(milestones)
                    .extracting(Milestone::endsOn)
                    .containsExactlyElementsOf(printed.get(i).activities().stream()
                            .map(Activity::endsOn)
                            .toList());
        }
    }

    @Test
    void theChainHolds() {
        assertThat(timeline.verify(NAP2)).isEmpty();
    }
}
