package org.iltizam.workflow.progressreporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Commitments;
import org.iltizam.commitment.Leadership;
import org.iltizam.commitment.NamingCommitmentLeads;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReportId;
import org.iltizam.shared.ReviewId;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.Holders;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lead of an adopted commitment leaves while the plan runs. */
@IltizamTest
class NewLeadReportsTest {

    private static final String REASON = "التحق بمؤسسة أخرى";

    @Autowired
    TestStage stage;

    @Autowired
    TestCommitments adopted;

    @Autowired
    NamingCommitmentLeads naming;

    @Autowired
    Commitments commitments;

    @Autowired
    PlanReviews reviews;

    @Autowired
    WorkItems items;

    @Autowired
    Holders holders;

    @Autowired
    Timeline timeline;

    @Autowired
    AtOnce atOnce;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private CommitmentId commitment;
    private CommitmentId other;

    @BeforeEach
    void twoCommitmentsOfOneLead() {
        clock.set(Instant.parse("2024-10-15T09:00:00Z"));
        cast = stage.gather();
        commitment = adopted.adopted(cast, 1);
        other = adopted.adopted(cast, 2);
    }

    @AfterEach
    void nothingRuns() {
        stage.clear();
    }

    @Test
    void theOpenReportAndTheNextOneAreTheNewLeads() {
        WorkItem open = asked(commitment, "2024-12");
        WorkItem untouched = asked(other, "2024-12");

        named(cast.otherLead(), cast.deputy());

        assertThat(items.find(open.id()).orElseThrow().assignee()).isEqualTo(cast.otherLead());
        assertThat(items.find(untouched.id()).orElseThrow().assignee()).isEqualTo(cast.lead());
        assertThat(asked(commitment, "2025-06").assignee()).isEqualTo(cast.otherLead());
        assertThat(timeline.of(commitment.value()))
                .extracting(RecordEntry::kind)
                .containsExactly("CommitmentAdopted", "CommitmentLeadNamed");
        assertThat(timeline.of(open.subject())).extracting(RecordEntry::kind).contains("HandedOver");
    }

    @Test
    void aReportThatWasHandedToSomebodyElseStaysThere() {
        WorkItem open = asked(commitment, "2024-12");
        items.handOver(open.id(), cast.coordinator(), cast.deputy(), "غياب").orThrow();

        named(cast.otherLead(), cast.deputy());

        assertThat(items.find(open.id()).orElseThrow().assignee()).isEqualTo(cast.deputy());
    }

    @Test
    void theAssessmentOfThisCommitmentAloneGoesToTheNewLead() {
        ReviewId review =
                reviews.ask(ReviewId.refresh(cast.plan()), cast.coordinator()).orThrow();

        named(cast.otherLead(), cast.deputy());

        assertThat(stage.open(review.value(), "assessCommitment"))
                .extracting(WorkItem::part, WorkItem::assignee)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(commitment.value(), cast.otherLead()),
                        org.assertj.core.groups.Tuple.tuple(other.value(), cast.lead()));
    }

    @Test
    void theLadderOfALateReportAsksTheNewDeputy() {
        WorkItem open = asked(commitment, "2024-12");

        named(cast.lead(), cast.otherLead());

        assertThat(holders.of(items.find(open.id()).orElseThrow()).deputy()).isEqualTo(cast.otherLead());
        assertThat(timeline.of(commitment.value()))
                .extracting(RecordEntry::kind)
                .contains("CommitmentDeputyNamed");
    }

    @Test
    void aReportThatComesUpWhileAnotherLeadIsNamedIsTheNewLeads() throws Exception {
        WorkItem open = atOnce.both(() -> named(cast.otherLead(), cast.deputy()), () -> asked(commitment, "2024-12"));

        assertThat(open.assignee()).isEqualTo(cast.otherLead());
    }

    @Test
    void aReportThatHasJustComeUpGoesToTheNewLeadToo() throws Exception {
        atOnce.both(() -> asked(commitment, "2024-12"), () -> {
            named(cast.otherLead(), cast.deputy());
            return true;
        });

        assertThat(stage.open(ReportId.of(commitment, "2024-12").value(), "reportProgress"))
                .extracting(WorkItem::assignee)
                .containsExactly(cast.otherLead());
    }

    @Test
    void ofTwoCoordinatorsAtOnceTheSecondIsTold() throws Exception {
        Leadership before = commitments.get(commitment).leadership();

        Outcome<CommitmentId> late = atOnce.both(
                () -> named(cast.otherLead(), cast.deputy()),
                () -> naming.name(commitment, before, new Leadership(cast.deputy(), null), REASON, cast.coordinator()));

        assertThat(late.refusals()).containsExactly(Refusal.of("leadNamedMeanwhile"));
        assertThat(commitments.get(commitment).lead()).isEqualTo(cast.otherLead());
    }

    @Test
    void nobodyElsewhereAndNobodyWithoutTheRoleIsTaken() {
        Leadership before = commitments.get(commitment).leadership();
        for (PersonId wrong : List.of(cast.head(), cast.coordinator(), new PersonId("nobody"))) {
            assertThat(naming.name(commitment, before, new Leadership(wrong, cast.deputy()), REASON, cast.coordinator())
                            .refusals())
                    .containsExactly(Refusal.at("lead", "notALead"));
        }
        assertThat(commitments.get(commitment).leadership()).isEqualTo(before);
    }

    private void named(PersonId lead, PersonId deputy) {
        naming.name(
                        commitment,
                        commitments.get(commitment).leadership(),
                        new Leadership(lead, deputy),
                        REASON,
                        cast.coordinator())
                .orThrow();
    }

    /** The report on that period, when the period is over. */
    private WorkItem asked(CommitmentId of, String period) {
        ReportId report = ReportId.of(of, period);
        stage.fire(stage.running(ProgressReportingProcess.ID, report.value()), "event_periodOver");
        return stage.open(report.value(), ProgressReportingProcess.REPORT_PROGRESS)
                .get(0);
    }
}
