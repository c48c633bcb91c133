package org.iltizam.workflow.carddrafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.carddrafting.CardScene.NOTHING;
import static org.iltizam.workflow.carddrafting.CardScene.REMARK;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Leadership;
import org.iltizam.commitment.NamingLeads;
import org.iltizam.people.PeopleAdministration;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.Holders;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Another project lead is named while the card is drafted: what is asked of the lead is asked of the new one. */
@IltizamTest
class NewLeadTest {

    private static final String REASON = "غادر المؤسسة";

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    NamingLeads naming;

    @Autowired
    Cards cards;

    @Autowired
    WorkItems items;

    @Autowired
    Holders holders;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    Timeline timeline;

    @Autowired
    ProcessEngine engine;

    @Autowired
    AtOnce atOnce;

    @Autowired
    MovableClock clock;

    private CardScene scene;
    private Cast cast;
    private CardId card;

    @BeforeEach
    void aProposal() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        scene = CardScene.open(stage, committee);
        cast = scene.cast();
        card = scene.card();
    }

    @AfterEach
    void nothingRuns() {
        stage.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitDraft", "answerComments", "agreeMerge"})
    void whatIsOpenForTheLeadGoesToTheNewOneInTheWorkListAndInTheEngine(String task) {
        scene.at(task);
        WorkItem open = mine(cast.lead(), task);

        named(cast.otherLead());

        WorkItem moved = items.find(open.id()).orElseThrow();
        assertThat(moved.assignee()).isEqualTo(cast.otherLead());
        assertThat(moved.hardAt()).isEqualTo(open.hardAt());
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(card.value())
                        .taskAssignee(cast.lead().value())
                        .count())
                .isZero();
        assertThat(timeline.of(card.value()))
                .extracting(RecordEntry::kind)
                .containsSubsequence("LeadNamed", "HandedOver");
    }

    @Test
    void laterTasksAreTheNewLeadsAndTheNewLeadAnswersThem() {
        scene.at("reviewCard");

        named(cast.otherLead());

        scene.everySeat("reviewCard", REMARK);
        assertThat(stage.open(card.value(), "answerComments"))
                .extracting(WorkItem::assignee)
                .containsExactly(cast.otherLead());
    }

    @Test
    void theOwnerOfACardInSomebodyElsesMergeIsTheNewLead() {
        CardScene other = scene.deciding().otherDeciding();
        scene.mergeProposed(other);
        PersonId third = cast.deputy();

        naming.name(
                        other.card(),
                        cards.get(other.card()).leadership(),
                        new Leadership(third, null),
                        REASON,
                        cast.coordinator())
                .orThrow();

        assertThat(stage.open(card.value(), "agreeMerge"))
                .extracting(WorkItem::part, WorkItem::assignee)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(card.value(), cast.lead()),
                        org.assertj.core.groups.Tuple.tuple(other.card().value(), third));
    }

    @Test
    void whatWasHandedToSomebodyElseStaysThere() {
        WorkItem draft = mine(cast.lead(), "submitDraft");
        items.handOver(draft.id(), cast.coordinator(), cast.deputy(), "غياب").orThrow();

        named(cast.otherLead());

        assertThat(items.find(draft.id()).orElseThrow().assignee()).isEqualTo(cast.deputy());
        stage.done(card.value(), cast.deputy(), "submitDraft", TestCommittee.draft("التزام"));
        scene.everySeat("reviewCard", REMARK);
        assertThat(stage.open(card.value(), "answerComments"))
                .extracting(WorkItem::assignee)
                .as("what comes next is the lead's again")
                .containsExactly(cast.otherLead());
    }

    @Test
    void whatTheSamePersonDoesForASeatStaysWithThem() {
        SeatId seat = cast.government().keySet().iterator().next();
        scene.submitted();
        WorkItem review = stage.open(card.value(), "reviewCard", seat);
        items.handOver(review.id(), cast.coordinator(), cast.lead(), "غياب").orThrow();

        named(cast.otherLead());

        assertThat(items.find(review.id()).orElseThrow().assignee()).isEqualTo(cast.lead());
        scene.done(cast.lead(), "reviewCard", NOTHING);
    }

    @Test
    void anotherCardOfTheSameLeadKeepsIts() {
        CardId second = committee.proposal(cast, 2, cast.lead());

        named(cast.otherLead());

        assertThat(stage.open(second.value(), "submitDraft"))
                .extracting(WorkItem::assignee)
                .containsExactly(cast.lead());
    }

    @Test
    void theLadderOfALateTaskAsksTheNewDeputy() {
        PersonId second = committee.person(cast, "second", cast.institution(), Role.PROJECT_LEAD);
        Leadership before = cards.get(card).leadership();

        naming.name(card, before, new Leadership(cast.lead(), second), REASON, cast.coordinator())
                .orThrow();

        assertThat(holders.of(mine(cast.lead(), "submitDraft")).deputy()).isEqualTo(second);
        assertThat(timeline.of(card.value()))
                .extracting(RecordEntry::kind)
                .contains("DeputyNamed")
                .doesNotContain("LeadNamed", "HandedOver");
    }

    @Test
    void onlyAProjectLeadOfTheInstitutionIsTakenAndNobodyTwice() {
        PersonId elsewhere = committee.person(cast, "elsewhere", null, Role.PROJECT_LEAD);
        PersonId deputy = cast.deputy();

        assertThat(refused(cast.head(), deputy, REASON)).containsExactly(Refusal.at("lead", "notALead"));
        assertThat(refused(new PersonId("nobody"), deputy, REASON)).containsExactly(Refusal.at("lead", "notALead"));
        assertThat(refused(elsewhere, deputy, REASON)).containsExactly(Refusal.at("lead", "leadElsewhere"));
        assertThat(refused(cast.lead(), deputy, REASON)).containsExactly(Refusal.at("lead", "sameLead"));
        assertThat(refused(cast.otherLead(), elsewhere, REASON)).containsExactly(Refusal.at("deputy", "leadElsewhere"));
        assertThat(refused(deputy, deputy, REASON)).containsExactly(Refusal.at("deputy", "deputyIsLead"));
        assertThat(refused(cast.otherLead(), deputy, " ")).containsExactly(Refusal.at("reason", "required"));
        assertThat(refused(cast.otherLead(), deputy, "x".repeat(2001)))
                .containsExactly(Refusal.at("reason", "tooLong", 2000, 2001));
        assertThat(cards.get(card).lead()).isEqualTo(cast.lead());
        assertThat(timeline.of(card.value())).extracting(RecordEntry::kind).doesNotContain("LeadNamed");
    }

    @Test
    void ofTwoCoordinatorsAtOnceOneNamesTheLeadAndTheOtherIsTold() throws Exception {
        Leadership before = cards.get(card).leadership();

        Outcome<CardId> late = atOnce.both(
                () -> naming.name(
                                card,
                                before,
                                new Leadership(cast.otherLead(), cast.deputy()),
                                REASON,
                                cast.coordinator())
                        .orThrow(),
                () -> naming.name(card, before, new Leadership(cast.deputy(), null), REASON, cast.coordinator()));

        assertThat(late.refusals()).extracting(Refusal::code).containsExactly("leadNamedMeanwhile");
        assertThat(cards.get(card).leadership()).isEqualTo(new Leadership(cast.otherLead(), cast.deputy()));
        assertThat(stage.open(card.value(), "submitDraft"))
                .extracting(WorkItem::assignee)
                .containsExactly(cast.otherLead());
    }

    @Test
    void aLeadWhoSendsTheDraftWhileAnotherIsNamedIsEitherFirstOrTold() throws Exception {
        WorkItem draft = mine(cast.lead(), "submitDraft");

        Outcome<WorkItem> late = atOnce.both(
                () -> named(cast.otherLead()),
                () -> items.complete(draft.id(), cast.lead(), draft.version(), TestCommittee.draft("التزام")));

        assertThat(late.refusals()).extracting(Refusal::code).containsExactly("workItemStale");
        assertThat(mine(cast.otherLead(), "submitDraft").id()).isEqualTo(draft.id());
    }

    @Test
    void aCardThatWasMergedOrCancelledGetsNoNewLead() {
        scene.deciding().cancellationProposed().everySeat("voteDecision", CardScene.FOR);

        assertThat(refused(cast.otherLead(), cast.deputy(), REASON)).containsExactly(Refusal.of("cardEnded"));
    }

    @Test
    void aMergedCardIsNotDrawnUpUnderALeadWhoIsNoneAnyMoreUntilAnotherIsNamed() {
        CardScene other = scene.deciding().otherDeciding();
        scene.mergeProposed(other).bothOwnersAgree().everySeat("voteDecision", CardScene.FOR);
        administration
                .setRoles(cast.lead(), Set.of(), cast.coordinator(), REASON)
                .orThrow();
        WorkItem drawing = stage.open(card.value(), "drawUpMergedCard").get(0);
        Map<String, Object> answer = scene.mergedFrom(other);

        assertThat(items.complete(drawing.id(), cast.coordinator(), drawing.version(), answer)
                        .refusals())
                .containsExactly(Refusal.at("leadCard", "leadOfCardGone"));

        named(cast.deputy());
        scene.coordinator("drawUpMergedCard", answer);
        assertThat(cards.get(cards.get(card).mergedInto()).lead()).isEqualTo(cast.deputy());
    }

    private void named(PersonId lead) {
        Leadership before = cards.get(card).leadership();
        PersonId deputy = lead.equals(before.deputy()) ? null : before.deputy();
        naming.name(card, before, new Leadership(lead, deputy), REASON, cast.coordinator())
                .orThrow();
    }

    private List<Refusal> refused(PersonId lead, PersonId deputy, String reason) {
        return naming.name(card, cards.get(card).leadership(), new Leadership(lead, deputy), reason, cast.coordinator())
                .refusals();
    }

    private WorkItem mine(PersonId lead, String task) {
        return stage.open(card.value(), task).stream()
                .filter(item -> lead.equals(item.assignee()))
                .findFirst()
                .orElseThrow();
    }
}
