package org.iltizam.workflow.publicconsultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.IltizamTest;
import org.iltizam.ReadyCards;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardField;
import org.iltizam.consultation.Block;
import org.iltizam.consultation.Blocker;
import org.iltizam.consultation.ConsolidatingPlan;
import org.iltizam.consultation.ConsolidatingPlan.Choice;
import org.iltizam.consultation.GivingContributions;
import org.iltizam.consultation.StandingBlocks;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Contributions that a plan is adopted without answering are these contributions, not any others. */
@IltizamTest
class WaivedContributionsTest {

    @Autowired
    TestStage stage;

    @Autowired
    ReadyCards cards;

    @Autowired
    Processes processes;

    @Autowired
    WorkItems items;

    @Autowired
    GivingContributions giving;

    @Autowired
    ConsolidatingPlan consolidating;

    @Autowired
    StandingBlocks standing;

    @Autowired
    MovableClock clock;

    @AfterEach
    void clear() {
        stage.clear();
    }

    @Test
    void oneThatComesInForOneThatIsDeclinedIsNotWaivedWithIt() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        Cast cast = stage.gather();
        CardId card = cards.ready(cast, 1, cast.lead());
        String key = ConsultationId.of(cast.plan()).value();
        processes.start(PublicConsultationProcess.ID, key, Map.of());
        ConsultationScene scene = new ConsultationScene(stage, items, giving, cast, key, card).open();
        scene.contribute(CardField.BUDGET, "من يمول؟");
        consolidating
                .consolidate(
                        cast.plan(),
                        List.of(new Choice(card, true, 1, LocalizedText.arabic("الشفافية"), LocalizedText.NONE)),
                        Set.of(Blocker.UNANSWERED_CONTRIBUTIONS),
                        LocalizedText.arabic("ضيق الوقت"),
                        cast.coordinator())
                .orThrow();
        assertThat(standing.of(cast.plan())).isEmpty();

        scene.moderated("DECLINE");
        scene.contribute(CardField.BUDGET, "من يراقب الصرف؟");

        assertThat(standing.of(cast.plan()))
                .extracting(Block::blocker, Block::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Blocker.UNANSWERED_CONTRIBUTIONS, 1));
    }
}
