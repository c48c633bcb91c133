package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.LongStoryTest;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.MeetingState;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.committee.Renewal;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.committee.Side;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.consultation.AdoptionCard;
import org.iltizam.consultation.Blocker;
import org.iltizam.consultation.Consultations;
import org.iltizam.consultation.PlanAdoption;
import org.iltizam.consultation.Waiver;
import org.iltizam.monitoring.PlanReview;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.ProgressReport;
import org.iltizam.monitoring.ReportState;
import org.iltizam.monitoring.Reports;
import org.iltizam.monitoring.ReviewState;
import org.iltizam.people.People;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReviewId;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the sources say of the third plan after March 2024, read from what the story has left behind. */
@LongStoryTest
class Nap3To2026TruthTest {

    private static final PlanId NAP3 = new PlanId("nap3");

    @Autowired
    private Cards cards;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Consultations consultations;

    @Autowired
    private AdoptingPlan adopting;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Reports reports;

    @Autowired
    private Plans plans;

    @Autowired
    private Seats seats;

    @Autowired
    private Renewals renewals;

    @Autowired
    private PlanReviews reviews;

    @Autowired
    private People people;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Timeline timeline;

    @Autowired
    private MovableClock clock;

    @Test
    void theClockStandsBehindTheRefresh() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-06-30T08:00:00Z"));
    }

    @Test
    void theCycleItselfHasLedThroughConsultationAndAdoption() {
        Plan plan = plans.get(NAP3);
        for (PhaseKind kind : List.of(PhaseKind.DRAFTING, PhaseKind.CONSULTATION, PhaseKind.ADOPTION)) {
            assertThat(plan.phase(kind).orElseThrow().isOver()).as(kind.name()).isTrue();
        }
        assertThat(plan.phase(PhaseKind.IMPLEMENTATION).orElseThrow().isHeld()).isTrue();
        assertThat(workItems.openFor(ConsultationId.of(NAP3).value())).isEmpty();
        assertThat(workItems.openFor(AdoptionId.of(NAP3).value())).isEmpty();
        assertThat(timeline.of(NAP3.value()))
                .filteredOn(entry -> entry.kind().equals("PhaseOpened"))
                .hasSize(4);
    }

    @Test
    void nineSeatsOnEachSideMetOn10October2024() {
        List<Seat> occupied = seats.occupied(NAP3);
        assertThat(occupied).filteredOn(seat -> seat.side() == Side.GOVERNMENT).hasSize(9);
        assertThat(occupied)
                .filteredOn(seat -> seat.side() == Side.CIVIL_SOCIETY)
                .hasSize(9);
        Renewal renewal = renewals.latest(NAP3).orElseThrow();
        assertThat(renewal.state()).isEqualTo(Renewal.State.SEATED);
        assertThat(renewal.seatsPerSide()).isEqualTo(9);
        MeetingSummary first = meetings.ofPlan(NAP3).stream()
                .filter(meeting -> meeting.startsAt().equals(Instant.parse("2024-10-10T09:00:00Z")))
                .findFirst()
                .orElseThrow();
        assertThat(meetings.get(first.id()).invitees())
                .extracting(Meeting.Invitee::person)
                .containsAll(occupied.stream().map(Seat::holder).toList());
    }

    @Test
    void whomTheSourcesDoNotNameIsSaidToBeUnnamed() {
        assertThat(seats.occupied(NAP3))
                .filteredOn(seat -> seat.side() == Side.CIVIL_SOCIETY)
                .allSatisfy(seat -> {
                    assertThat(seat.organisation()).as("no real association").isNull();
                    assertThat(name(seat)).contains("غير مسمى في المصادر", "not named by the sources");
                });
        assertThat(seats.occupied(NAP3))
                .filteredOn(seat -> seat.side() == Side.GOVERNMENT)
                .filteredOn(seat -> name(seat).contains("لا تسميها المصادر"))
                .hasSize(1);
        assertWarns(renewals.latest(NAP3).orElseThrow().call());
    }

    @Test
    void theRefreshIsApprovedAndInventsNoAmendment() {
        ReviewId id = ReviewId.refresh(NAP3);
        PlanReview refresh = reviews.get(id);
        assertThat(refresh.state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(refresh.planVersion()).isEqualTo(2);
        assertThat(refresh.begunAt())
                .isBetween(Instant.parse("2026-02-03T00:00:00Z"), Instant.parse("2026-02-06T00:00:00Z"));
        assertThat(refresh.publishedAt()).isBetween(Instant.parse("2026-06-01T00:00:00Z"), clock.instant());
        assertThat(meetings.get(Objects.requireNonNull(refresh.meeting())).state())
                .isEqualTo(MeetingState.PUBLISHED);
        assertThat(reviews.assessments(id))
                .hasSize(12)
                .allSatisfy(assessment -> assertThat(assessment.results()).contains("تنبيه"));
        assertThat(reviews.amendments(id)).isEmpty();
        assertWarns(refresh.summary());
        assertThat(workItems.openFor(id.value()))
                .as("what the independent review finds is awaited")
                .extracting(WorkItem::task)
                .containsExactly("recordIrmResults");
    }

    @Test
    void thePagesSayWhatTheSourcesLeaveOpen() throws Exception {
        for (String page : List.of("/calls/nap3-renewal?lang=", "/reviews/nap3-refresh?lang=")) {
            assertThat(page(page + "ar")).contains("تنبيه");
            assertThat(page(page + "fr")).contains("Avertissement");
            assertThat(page(page + "en")).contains("Warning");
        }
        assertThat(page("/seats?plan=nap3&lang=fr"))
                .contains("Neuvième administration, non nommée par les sources", "non nommé par les sources");
        assertThat(page("/adoption?plan=nap3&lang=en")).contains("no published reason");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(user("coordinator")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String name(Seat seat) {
        return String.valueOf(
                people.get(Objects.requireNonNull(seat.holder())).name().ar());
    }

    private static void assertWarns(LocalizedText text) {
        assertThat(text.ar()).contains("تنبيه");
        assertThat(text.fr()).contains("Avertissement");
        assertThat(text.en()).contains("Warning");
    }

    @Test
    void nineteenOfTwentySevenProposalsWereAliveBeforeTheConsultation() {
        assertThat(cards.of(NAP3))
                .filteredOn(card -> card.state() == CardState.CANCELLED)
                .hasSize(3);
        assertThat(cards.of(NAP3))
                .filteredOn(card -> card.state() == CardState.MERGED)
                .hasSize(7);
        assertThat(cards.of(NAP3))
                .filteredOn(card -> card.state() == CardState.READY)
                .hasSize(19);
    }

    @Test
    void everyMeetingOfTheScheduleWasHeld() {
        assertThat(meetings.ofPlan(NAP3))
                .hasSize(16)
                .allSatisfy(meeting -> assertThat(meeting.state()).isEqualTo(MeetingState.PUBLISHED));
    }

    @Test
    void everyContributionHasItsAnswer() {
        assertThat(consultations.unanswered(NAP3)).isZero();
    }

    @Test
    void twelveCommitmentsInFiveAxes() {
        List<Commitment> adopted = commitments.of(NAP3);
        assertThat(adopted).hasSize(12);
        assertThat(new HashSet<>(adopted.stream().map(Commitment::axis).toList()))
                .hasSize(5);
    }

    @Test
    void sevenCardsAwaitAReasonUnderAWaiver() {
        PlanAdoption adoption = adopting.find(NAP3).orElseThrow();
        assertThat(adoption.notTaken()).hasSize(7).allMatch(AdoptionCard::awaitsReason);
        assertThat(adoption.waivers()).extracting(Waiver::blocker).containsExactly(Blocker.CARDS_WITHOUT_REASON);
    }

    @Test
    void theRatesAreThosePublished() {
        Map<Integer, Integer> of2024 = rates("2024-12");
        Map<Integer, Integer> of2025 = rates("2025-12");
        assertThat(average(of2024, List.copyOf(of2024.keySet()))).isEqualTo(26);
        assertThat(of2024.values()).filteredOn(percent -> percent > 0).hasSize(11);
        assertThat(average(of2025, List.copyOf(of2025.keySet()))).isEqualTo(37);
        assertThat(byAxis(of2025))
                .containsEntry("الجماعات الترابية المنفتحة", 48)
                .containsEntry("الفضاء المدني", 47)
                .containsEntry("الشفافية والمشاركة", 36);
    }

    @Test
    void theChainHolds() {
        assertThat(timeline.verify(NAP3)).isEmpty();
    }

    private Map<Integer, Integer> rates(String period) {
        Map<Integer, Integer> rates = new HashMap<>();
        reports.of(NAP3)
                .forEach((commitment, given) -> given.stream()
                        .filter(report -> report.period().value().equals(period))
                        .filter(report -> report.state() == ReportState.PUBLISHED)
                        .map(ProgressReport::percent)
                        .forEach(percent -> rates.put(commitment.number(), Objects.requireNonNull(percent))));
        assertThat(rates).hasSize(12);
        return rates;
    }

    private Map<String, Integer> byAxis(Map<Integer, Integer> rates) {
        Map<String, Integer> byAxis = new HashMap<>();
        commitments.of(NAP3).stream()
                .map(commitment -> commitment.axis().ar())
                .distinct()
                .forEach(axis -> {
                    List<Integer> numbers = commitments.of(NAP3).stream()
                            .filter(commitment -> axis.equals(commitment.axis().ar()))
                            .map(Commitment::number)
                            .toList();
                    byAxis.put(axis, average(rates, numbers));
                });
        return byAxis;
    }

    private static int average(Map<Integer, Integer> rates, List<Integer> numbers) {
        return (int) Math.round(numbers.stream().mapToInt(rates::get).average().orElseThrow());
    }
}
