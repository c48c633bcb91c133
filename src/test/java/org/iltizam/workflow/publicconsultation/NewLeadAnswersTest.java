package org.iltizam.workflow.publicconsultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.ReadyCards;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.Leadership;
import org.iltizam.commitment.NamingLeads;
import org.iltizam.consultation.GivingContributions;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.Processes;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead who leaves between the consultation and the plan. */
@IltizamTest
class NewLeadAnswersTest {

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
    NamingLeads naming;

    @Autowired
    MovableClock clock;

    @AfterEach
    void clear() {
        stage.clear();
    }

    @Test
    void whoeverIsNamedLeadAnswersTheContributionsToThatCardAlone() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        Cast cast = stage.gather();
        CardId card = cards.ready(cast, 1, cast.lead());
        CardId other = cards.ready(cast, 2, cast.lead());
        String key = ConsultationId.of(cast.plan()).value();
        processes.start(PublicConsultationProcess.ID, key, Map.of());
        ConsultationScene scene = new ConsultationScene(stage, items, giving, cast, key, card).open();
        scene.contribute(CardField.BUDGET, "من يمول؟");
        new ConsultationScene(stage, items, giving, cast, key, other).contribute(CardField.BUDGET, "من يراقب؟");
        scene.moderated("PUBLISH").closed().settled();

        naming.name(
                        card,
                        new Leadership(cast.lead(), cast.deputy()),
                        new Leadership(cast.otherLead(), cast.deputy()),
                        "غادر المؤسسة",
                        cast.coordinator())
                .orThrow();

        assertThat(stage.open(key, PublicConsultationProcess.ANSWER))
                .extracting(WorkItem::part, WorkItem::assignee)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(card.value(), cast.otherLead()),
                        org.assertj.core.groups.Tuple.tuple(other.value(), cast.lead()));
    }
}
