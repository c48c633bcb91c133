package org.iltizam.workflow.committeerenewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iltizam.workflow.TestStage.check;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.HoldingInstitutions;
import org.iltizam.committee.Mandates;
import org.iltizam.committee.Renewal;
import org.iltizam.committee.Renewal.State;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.Seat;
import org.iltizam.committee.SeatRegister;
import org.iltizam.committee.SeatSubstitutes;
import org.iltizam.committee.SeatingCommittee;
import org.iltizam.committee.Seats;
import org.iltizam.committee.Side;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.Policies;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IltizamTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitteeRenewalTest {

    private static final Instant NOW = Instant.parse("2024-02-05T09:00:00Z");

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister people;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    Renewals renewals;

    @Autowired
    SeatingCommittee seating;

    @Autowired
    Mandates mandates;

    @Autowired
    HoldingInstitutions institutions;

    @Autowired
    Seats seats;

    @Autowired
    SeatRegister register;

    @Autowired
    SeatSubstitutes substitutes;

    @Autowired
    WorkItems items;

    @Autowired
    Policies policies;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ManagementService management;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    private Cast cast;
    private CardId card;
    private RenewalId id;

    @BeforeEach
    void monday() {
        clock.set(NOW);
        cast = stage.gather();
        card = committee.proposal(cast, 1, cast.lead());
    }

    @AfterAll
    void everyFlowNodeHasBeenWalked() {
        var renewal = stage.coverage(CommitteeRenewalProcess.ID);
        var substitution = stage.coverage("seatSubstitution");
        stage.clear();
        assertThat(renewal.ratio()).as("missed: %s", renewal.missed()).isGreaterThanOrEqualTo(0.95);
        assertThat(substitution.ratio()).as("missed: %s", substitution.missed()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void seatsAreCalledForScoredConfirmedAndGiven() {
        stage.done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام"));
        ProcessInstance process = begin();
        toProposal(process);
        stage.done(key(), cast.coordinator(), "proposeSeats", proposal(List.of("1"), null));
        for (SeatId seat : cast.seats()) {
            stage.done(key(), cast.holder(seat), "confirmSeats", Map.of("vote", "FOR"));
        }

        check(process)
                .hasPassedInOrder(
                        "businessRuleTask_closeCall",
                        "endEvent_scoreCandidatesDone",
                        "serviceTask_putSeats",
                        "businessRuleTask_countSeatVotes",
                        "serviceTask_seatCommittee")
                .isWaitingAt("event_renewalDue");
        List<Seat> now = seats.occupied(cast.plan());
        assertThat(now).hasSize(2).extracting(Seat::side).containsExactly(Side.GOVERNMENT, Side.CIVIL_SOCIETY);
        assertThat(now.get(0).holder()).isEqualTo(cast.deputy());
        assertThat(now.get(1).holder()).isEqualTo(new PersonId(id + "-a1"));
        assertThat(renewals.get(id).state()).isEqualTo(State.SEATED);
        assertThat(stage.open(card.value(), "reviewCard"))
                .as("nothing stays with somebody who left")
                .hasSize(4)
                .extracting(WorkItem::assignee)
                .containsOnly(cast.deputy(), new PersonId(id + "-a1"), null);
        assertThat(timeline.of(key()))
                .extracting(RecordEntry::kind)
                .contains("CallPublished", "CandidatesScored", "SeatsProposed", "MandateGiven", "SeatVacated");

        stage.fire(process, "event_renewalDue");
        assertThat(renewals.latest(cast.plan()).map(Renewal::id)).contains(RenewalId.of(cast.plan(), 2));
        stage.waitsOnlyAt(stage.running(CommitteeRenewalProcess.ID, cast.plan() + "-renewal2"), "userTask_prepareCall");
        stage.onlyScalars(key());
        stage.fire(process, "event_mandatesEnd");
        check(process).isEnded().hasPassed("serviceTask_handOverTasks", "endEvent_mandatesEnded");
        assertThat(seats.occupied(cast.plan())).isEmpty();
        assertThat(timeline.of(now.get(0).id().value()))
                .extracting(RecordEntry::kind)
                .endsWith("MandateRanOut");
        assertThat(stage.open(card.value(), "reviewCard"))
                .as("it waits for whoever gets the seat")
                .hasSize(4)
                .extracting(WorkItem::assignee)
                .containsOnlyNulls();
    }

    @Test
    void candidatesAreNotRankedBeforeTheEyesOfOthers() throws Exception {
        toProposal(begin());
        String address = "/work/" + stage.open(key(), "proposeSeats").get(0).id();
        String ranked = "جمعية ب";

        assertThat(page(address, cast.coordinator())).contains(ranked);
        assertThat(page(address, cast.lead())).doesNotContain(ranked);
        assertThat(mvc.perform(post(address)
                                .param("answer", "{\"chosen\":[\"1\",\"2\"]}")
                                .with(user(cast.lead().value()))
                                .with(csrf()))
                        .andExpect(status().isConflict())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain(ranked);
    }

    @Test
    void nobodyScoresACandidateTheyAreTiedTo() {
        ProcessInstance process = begin();
        publish();
        apply("a", "Ministry");
        apply("b", "جمعية ب");
        stage.fire(process, "event_applicationsClose");
        PersonId panelist = cast.holder(cast.seats().get(0));

        assertThat(refused(panelist, scores(Map.of("score", 15), Map.of("score", 15))))
                .containsExactly("scores[0].tied sameAssociation");
        assertThat(refused(panelist, scores(Map.of("tied", true, "interest", "زميل", "score", 3), Map.of("score", 15))))
                .containsExactly("scores[0].score tiedMayNotScore");
        assertThat(refused(panelist, scores(Map.of("tied", true), Map.of("score", 21))))
                .containsExactly("scores[0].interest interestWithoutWords", "scores[1].score scoreMissing");
        assertThat(refused(panelist, Map.of("scores", List.of()))).hasSize(2);
        Map<String, Object> tied = Map.of("candidateId", "1", "tied", true, "interest", "زميل");
        Map<String, Object> fair = Map.of("candidateId", "2", "score", 9);
        for (String foreign : List.of("abc", "0", "99", "2")) {
            Map<String, Object> strange = Map.of("candidateId", foreign, "score", 20);
            assertThat(refused(panelist, Map.of("scores", List.of(tied, fair, strange))))
                    .containsExactly("scores[2].score notOffered");
        }
        stage.done(
                key(),
                panelist,
                "scoreCandidates",
                scores(Map.of("tied", true, "interest", "زميل"), Map.of("score", 9)));
        assertThat(renewals.ranking(id).get(0).candidate().number()).isEqualTo(2);
        assertThat(renewals.ranking(id).get(1).mean()).isNull();
    }

    @Test
    void aCallThatCannotBeAnsweredIsRefused() {
        begin();
        Map<String, Object> soon = Map.of(
                "callAr",
                "دعوة",
                "closes",
                "2024-02-09",
                "mandateMonths",
                3,
                "panel",
                List.of(cast.coordinator().value()));
        WorkItem item = stage.open(key(), "prepareCall").get(0);
        assertThat(items.complete(item.id(), cast.coordinator(), item.version(), soon)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("closesTooSoon", "mandateLength", "panelTooSmall");
        for (String foreign : List.of("abc", cast.lead().value())) {
            Map<String, Object> strange = new java.util.HashMap<>(soon);
            strange.put("panel", List.of(foreign));
            assertThat(items.complete(item.id(), cast.coordinator(), item.version(), strange)
                            .refusals())
                    .containsExactly(Refusal.at("panel", "notOffered"));
        }
        assertThat(items.prefill(item, Language.AR)).containsKeys("people", "mandateMonths");
        assertThat(items.beside(item, Language.AR))
                .singleElement()
                .satisfies(fact -> assertThat(fact.text()).startsWith("1 + 1"));
        assertThat(renewals.open(cast.plan(), institutions.of(cast.plan()), cast.coordinator())
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("renewalRunning");
    }

    @Test
    void whereNobodyAppliesTheCallIsPreparedAgain() {
        ProcessInstance process = begin();
        publish();
        stage.fire(process, "event_applicationsClose");
        stage.waitsOnlyAt(process, "userTask_prepareCall");
        assertThat(renewals.apply(id, "ن", "ج", "late@x.example", "د").refusals())
                .extracting(Refusal::code)
                .containsExactly("callClosed");
    }

    @Test
    void theSidesStayEqualAndTheScoresCount() {
        ProcessInstance process = begin();
        toProposal(process);
        assertThat(refusedProposal(proposal(List.of("1", "2"), null))).contains("chosen parityBroken");
        assertThat(refusedProposal(proposal(List.of("2"), null))).containsExactly("reason reasonOffRanking");
        for (String foreign : List.of("99", "abc", "0")) {
            assertThat(refusedProposal(proposal(List.of(foreign), "لأسباب"))).containsExactly("chosen notOffered");
        }
        Map<String, Object> strange = proposal(List.of("1"), null);
        strange.put(
                "government",
                List.of(
                        Map.of(
                                "institutionId",
                                cast.institution().value(),
                                "holder",
                                cast.deputy().value()),
                        Map.of("institutionId", "abc", "holder", cast.deputy().value())));
        assertThat(refusedProposal(strange)).containsExactly("government[1].holder notOffered");
        assertThat(refusedProposal(Map.of(
                        "proposalStep",
                        "SEATS",
                        "government",
                        List.of(Map.of("institutionId", cast.institution().value(), "holder", "nobody")),
                        "chosen",
                        List.of("1"))))
                .containsExactly("government[0].holder holderNotOfInstitution");
        assertThat(refusedProposal(Map.of("proposalStep", "CALL_AGAIN"))).containsExactly("reason reasonOffRanking");
        stage.done(
                key(),
                cast.coordinator(),
                "proposeSeats",
                Map.of("proposalStep", "CALL_AGAIN", "reason", "عدد المترشحين قليل"));
        stage.waitsOnlyAt(process, "userTask_prepareCall");
        assertThat(timeline.of(key())).extracting(RecordEntry::kind).contains("CallRepeated");
    }

    @Test
    void whoeverSatTwiceInARowMakesRoom() {
        ProcessInstance process = begin();
        publish();
        SeatId seat = cast.civilSociety().keySet().iterator().next();
        PersonId holder = cast.holder(seat);
        register.give(seat, holder, NOW.plusSeconds(60), null).orThrow();
        renewals.apply(id, "عضو سابق", "جمعية", holder + "@iltizam.example", "أريد الاستمرار")
                .orThrow();
        stage.fire(process, "event_applicationsClose");
        score(15);
        assertThat(refusedProposal(proposal(List.of("1"), null))).containsExactly("chosen rotationDue");
    }

    @Test
    void anApplicationIsReadWhateverSignsCameWithItAndNoConnectionSendsWithoutEnd() throws Exception {
        begin();
        publish();
        applying("203.0.113.78", "Ama\u0000l").andExpect(status().is3xxRedirection());
        assertThat(renewals.candidates(id)).singleElement().satisfies(candidate -> {
            assertThat(candidate.name()).isEqualTo("Amal");
            assertThat(candidate.motivation()).isEqualTo("خبرة");
        });
        for (int i = 0; i < 59; i++) {
            applying("203.0.113.78", "").andExpect(status().isUnprocessableEntity());
        }
        applying("203.0.113.78", "Driss").andExpect(status().isTooManyRequests());
        assertThat(renewals.candidates(id)).hasSize(1);
    }

    private ResultActions applying(String address, String name) throws Exception {
        return mvc.perform(post("/calls/" + id)
                .param("name", name)
                .param("association", "جمعية")
                .param("email", "amal@" + id + ".example")
                .param("motivation", "خب\u0000رة")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .with(csrf()));
    }

    /** Sat before, went, came back: not in a row. */
    @Test
    void whoeverSatLongAgoMaySitAgain() {
        PersonId back =
                committee.person(cast, "back", new OrganisationId(cast.plan() + "-association"), Role.COMMITTEE_MEMBER);
        SeatId seat = cast.civilSociety().keySet().iterator().next();
        satBefore(back, seat, "2014-01-01", "2016-01-01");
        satBefore(back, seat, "2016-01-01", "2018-01-01");
        satBefore(back, seat, "2022-01-01", "2024-01-01");
        ProcessInstance process = begin();
        publish();
        renewals.apply(id, "عضو سابق", "جمعية", back + "@iltizam.example", "أريد العودة")
                .orThrow();
        stage.fire(process, "event_applicationsClose");
        score(15);
        stage.done(key(), cast.coordinator(), "proposeSeats", proposal(List.of("1"), null));
        assertThat(renewals.get(id).state()).isEqualTo(State.PROPOSED);
    }

    private void satBefore(PersonId person, SeatId seat, String from, String until) {
        jdbc.update(
                "insert into mandate (seat, holder, starts_at, ends_at) values (?, ?, ?::date, ?::date)",
                seat.value(),
                person.value(),
                from,
                until);
    }

    @Test
    void aNewcomerTakesNoSeatOfSomebodyWhoStays() {
        SeatId seat = cast.civilSociety().keySet().iterator().next();
        PersonId stays = cast.holder(seat);
        Seat before = seats.find(seat).orElseThrow();
        jdbc.update(
                "delete from mandate where seat in (select id from seat where plan = ? and side = 'CIVIL_SOCIETY')"
                        + " and seat <> ?",
                cast.plan().value(),
                seat.value());
        jdbc.update(
                "delete from seat where plan = ? and side = 'CIVIL_SOCIETY' and id <> ?",
                cast.plan().value(),
                seat.value());
        jdbc.update("update mandate set starts_at = '2022-02-01' where seat = ?", seat.value());
        RenewalId two = renewals.open(
                        cast.plan(),
                        List.of(cast.institution(), new OrganisationId(cast.plan() + "-other")),
                        cast.coordinator())
                .orThrow();
        jdbc.update(
                "insert into renewal_candidate (renewal, number, name, association, email, motivation, applied_at)"
                        + " values (?, 1, 'جديدة', 'جمعية', ?, 'خبرة', now())",
                two.value(),
                "new@" + two + ".example");
        jdbc.update("update renewal set mandate_months = 24 where id = ?", two.value());
        place(two, 0, null, 1);
        place(two, 1, stays, null);

        seating.seat(two);

        assertThat(seats.find(seat)).contains(before);
        assertThat(seats.occupied(cast.plan()))
                .extracting(Seat::holder)
                .containsExactlyInAnyOrder(stays, new PersonId(two + "-a1"));
    }

    private void place(
            RenewalId renewal,
            int position,
            @org.jspecify.annotations.Nullable PersonId person,
            @org.jspecify.annotations.Nullable Integer candidate) {
        jdbc.update(
                "insert into renewal_seat (renewal, position, side, person, candidate)"
                        + " values (?, ?, 'CIVIL_SOCIETY', ?, ?)",
                renewal.value(),
                position,
                person == null ? null : person.value(),
                candidate);
    }

    /** Whatever name and association the application gives: the account of its address is what would sit. */
    @Test
    void whoeverWorksForAnInstitutionGetsNoSeatOfCivilSociety() {
        ProcessInstance process = begin();
        publish();
        renewals.apply(id, "اسم آخر", "جمعية", cast.lead() + "@iltizam.example", "أريد المشاركة")
                .orThrow();
        stage.fire(process, "event_applicationsClose");
        score(15);
        WorkItem item = stage.open(key(), "proposeSeats").get(0);
        assertThat(items.beside(item, Language.EN))
                .filteredOn(fact -> fact.label().equals("renewal.fact.accounts"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.text()).contains("اسم آخر").endsWith("lead en, Ministry"));
        assertThat(refusedProposal(proposal(List.of("1"), null))).containsExactly("chosen candidateOfAnotherSide");
    }

    @Test
    void aSeatIsGivenToNobodyOfTheOtherSide() {
        PersonId official = committee.person(cast, "official", cast.institution(), Role.COMMITTEE_MEMBER);
        SeatId ofCivilSociety = cast.civilSociety().keySet().iterator().next();
        assertThat(mandates.give(ofCivilSociety, official, null, cast.coordinator(), "تعيين جديد")
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("holderOfAnotherSide");
        mandates.give(cast.seats().get(0), official, null, cast.coordinator(), "تعيين جديد")
                .orThrow();
    }

    /** Otherwise anybody could ask who has applied, and keep others from applying. */
    @Test
    void aSecondApplicationFromAnAddressIsAnsweredLikeTheFirstAndOneOfBothIsChosen() {
        ProcessInstance process = begin();
        publish();
        apply("a", "جمعية أ");
        apply("a", "جمعية أ");
        assertThat(renewals.candidates(id)).as("the same form sent twice").hasSize(1);
        String address = "A@" + id + ".example";
        assertThat(renewals.apply(id, "مترشح آخر", "جمعية أخرى", address, "خبرة")
                        .refusals())
                .isEmpty();
        assertThat(renewals.candidates(id)).hasSize(2);
        stage.fire(process, "event_applicationsClose");
        score(15, 12);
        assertThat(refusedProposal(proposal(List.of("1", "2"), null))).contains("chosen candidateTwice");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void seatsThatAreNotConfirmedAreProposedAgain(boolean silent) {
        ProcessInstance process = begin();
        toProposal(process);
        stage.done(key(), cast.coordinator(), "proposeSeats", proposal(List.of("2"), "توازن جهوي"));
        if (silent) {
            stage.fire(process, "event_seatsVoteDue");
        } else {
            cast.seats()
                    .forEach(seat -> stage.done(
                            key(),
                            cast.holder(seat),
                            "confirmSeats",
                            Map.of("vote", "AGAINST", "dissent", "لم تُحترم النقط")));
        }
        stage.waitsOnlyAt(process, "userTask_proposeSeats");
        assertThat(seats.occupied(cast.plan())).hasSize(4);
    }

    @Test
    void theFirstCommitteeHasNobodyWhoCouldVote() {
        cast.seats().forEach(seat -> register.vacate(seat, NOW));
        people.grantRole(cast.holder(cast.seats().get(0)), Role.OBSERVER);
        clock.set(NOW.plusSeconds(1));
        ProcessInstance process = begin();
        publish();
        apply("a", "جمعية أ");
        stage.fire(process, "event_applicationsClose");
        score(15);
        stage.done(key(), cast.coordinator(), "proposeSeats", proposal(List.of("1"), null));
        check(process).isWaitingAt("event_renewalDue").hasNotPassed("userTask_confirmSeats");
        assertThat(seats.occupied(cast.plan())).hasSize(2);
    }

    @Test
    void everyTaskHasItsLadder() {
        ProcessInstance process = begin();
        stage.fire(process, "event_prepareCallReminder");
        stage.climb(key());
        publish();
        apply("a", "جمعية أ");
        stage.fire(process, "event_applicationsClose");
        stage.fire(process, "event_scoreCandidatesReminder");
        stage.climb(key());
        score(15);
        stage.fire(process, "event_proposeSeatsReminder");
        stage.climb(key());
        stage.done(key(), cast.coordinator(), "proposeSeats", proposal(List.of("1"), null));
        stage.fire(process, "event_confirmSeatsReminder");
        stage.climb(key());
        check(process)
                .hasPassed(
                        "endEvent_prepareCallPublished",
                        "endEvent_scoreCandidatesPublished",
                        "endEvent_proposeSeatsPublished",
                        "endEvent_confirmSeatsPublished");
    }

    /** The end of a vote is the hard deadline of its tasks, whatever moves them. */
    @Test
    void aChangeOfTheTableMovesTheEndOfTheVoteWithItsTasks() {
        ProcessInstance process = begin();
        toProposal(process);
        stage.done(key(), cast.coordinator(), "proposeSeats", proposal(List.of("1"), null));
        Instant hard = stage.open(key(), "confirmSeats").get(0).hardAt();
        try {
            policies.change(
                            Policy.DEADLINES,
                            new Policies.Change(0, Map.of("rule_confirmSeats", Map.of("hardWorkingDays", "9")), "عطلة"),
                            cast.coordinator())
                    .orThrow();
            Instant later = calendar.plusWorkingDays(hard, 2);
            assertThat(stage.open(key(), "confirmSeats"))
                    .hasSize(4)
                    .extracting(WorkItem::hardAt)
                    .containsOnly(later);
            assertThat(management
                            .createJobQuery()
                            .processInstanceId(process.getId())
                            .activityId("event_seatsVoteDue")
                            .singleResult()
                            .getDuedate())
                    .isEqualTo(later);
        } finally {
            jdbc.update("delete from policy_cell");
            jdbc.update("delete from policy_version");
        }
    }

    @Test
    void aSubstituteStandsInForDaysAndBothNamesAreInTheRecord() {
        stage.done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام"));
        SeatId seat = cast.seats().get(0);
        PersonId holder = cast.holder(seat);
        String key = substitutes
                .name(seat, cast.otherLead(), LocalDate.of(2024, 2, 7), LocalDate.of(2024, 2, 12), "عطلة", holder)
                .orThrow();
        ProcessInstance absence = stage.running("seatSubstitution", key);

        stage.fire(absence, "event_absenceBegins");
        assertThat(reviewer(seat)).isEqualTo(cast.otherLead());
        assertThat(timeline.of(card.value()))
                .filteredOn(entry -> entry.kind().equals("HandedOver"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts())
                        .containsEntry("from", holder.value())
                        .containsEntry("to", cast.otherLead().value()));
        CardId second = committee.proposal(cast, 2, cast.lead());
        stage.done(second.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام ثان"));
        assertThat(stage.open(second.value(), "reviewCard", seat).assignee()).isEqualTo(cast.otherLead());

        stage.fire(absence, "event_absenceEnds");
        check(absence).isEnded();
        assertThat(reviewer(seat)).isEqualTo(holder);
        assertThat(timeline.of(key)).extracting(RecordEntry::kind).containsExactly("SubstituteNamed");
    }

    @Test
    void whoCannotStandInIsRefused() {
        SeatId seat = cast.seats().get(0);
        LocalDate day = LocalDate.of(2024, 2, 7);
        PersonId other = cast.holder(cast.seats().get(1));
        assertThat(substitutes.name(seat, other, day, day, "x", other).refusals())
                .extracting(Refusal::code)
                .containsExactly("substituteHoldsASeat");
        assertThat(substitutes
                        .name(seat, cast.lead(), day, day.minusDays(1), "x", other)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("substituteDates");
        SeatId ofCivilSociety = cast.civilSociety().keySet().iterator().next();
        assertThat(substitutes
                        .name(ofCivilSociety, cast.lead(), day, day, "x", other)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("substituteOfAnotherSide");
        substitutes.name(seat, cast.lead(), day, day, "x", other).orThrow();
        assertThat(substitutes
                        .name(cast.seats().get(1), cast.lead(), day, day, "x", other)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("substituteElsewhere");
        assertThat(substitutes
                        .name(seat, cast.otherLead(), day, day, "x", other)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("substitutedAlready");
    }

    @Test
    void whatIsOpenForASeatFollowsItsHolderAndWaitsWhileItIsVacant() throws Exception {
        stage.done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام"));
        SeatId seat = cast.seats().get(0);
        PersonId before = cast.holder(seat);
        PersonId next = member("next");
        cast.seats().stream()
                .filter(other -> !other.equals(seat))
                .forEach(
                        other -> stage.done(card.value(), cast.holder(other), "reviewCard", Map.of("noRemarks", true)));
        mandates.end(seat, cast.coordinator(), "انتقل إلى مؤسسة أخرى").orThrow();
        WorkItem waiting = review(seat);
        assertThat(waiting.assignee()).isNull();
        assertThat(waiting.role()).isNull();
        assertThat(items.complete(waiting.id(), before, waiting.version(), Map.of("noRemarks", true))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("notYourWork");

        assertThat(page("/work/" + waiting.id() + "?lang=fr", cast.coordinator()))
                .contains("siège vacant")
                .doesNotContain("role.");

        mandates.give(seat, next, null, cast.coordinator(), "تعيين جديد").orThrow();
        assertThat(reviewer(seat)).isEqualTo(next);
        assertThat(timeline.of(card.value()))
                .filteredOn(entry -> entry.kind().equals("HandedOver"))
                .last()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("to", next.value()));
        PersonId third = member("third");
        mandates.give(seat, third, null, cast.coordinator(), "تغيير آخر").orThrow();
        assertThat(reviewer(seat)).isEqualTo(third);
    }

    @Test
    void whoStandsInGivesBackToWhoeverHasTheSeatByThen() {
        stage.done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام"));
        SeatId seat = cast.seats().get(0);
        PersonId holder = cast.holder(seat);
        String key = substitutes
                .name(seat, cast.otherLead(), LocalDate.of(2024, 2, 7), LocalDate.of(2024, 2, 12), "عطلة", holder)
                .orThrow();
        ProcessInstance absence = stage.running("seatSubstitution", key);
        stage.fire(absence, "event_absenceBegins");
        assertThat(reviewer(seat)).isEqualTo(cast.otherLead());

        PersonId next = member("next");
        mandates.give(seat, next, null, cast.coordinator(), "تعيين جديد").orThrow();
        assertThat(reviewer(seat)).as("the absent one has no seat any more").isEqualTo(next);
        CardId second = committee.proposal(cast, 2, cast.lead());
        stage.done(second.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام ثان"));
        assertThat(stage.open(second.value(), "reviewCard", seat).assignee()).isEqualTo(next);
        stage.fire(absence, "event_absenceEnds");
        check(absence).isEnded();
        assertThat(reviewer(seat)).isEqualTo(next);
    }

    private PersonId member(String name) {
        return committee.person(cast, name, null, Role.COMMITTEE_MEMBER);
    }

    private WorkItem review(SeatId seat) {
        return stage.open(card.value(), "reviewCard", seat);
    }

    private @org.jspecify.annotations.Nullable PersonId reviewer(SeatId seat) {
        return review(seat).assignee();
    }

    private ProcessInstance begin() {
        id = renewals.open(cast.plan(), institutions.of(cast.plan()), cast.coordinator())
                .orThrow();
        return stage.running(CommitteeRenewalProcess.ID, key());
    }

    private void toProposal(ProcessInstance process) {
        publish();
        apply("a", "جمعية أ");
        apply("b", "جمعية ب");
        stage.fire(process, "event_applicationsClose");
        score(15, 12);
    }

    private void publish() {
        stage.done(
                key(),
                cast.coordinator(),
                "prepareCall",
                Map.of(
                        "callAr",
                        "دعوة إلى الترشح",
                        "closes",
                        calendar.dayOf(calendar.plusWorkingDays(clock.instant(), 15))
                                .toString(),
                        "mandateMonths",
                        24,
                        "panel",
                        panel().stream().map(PersonId::value).toList()));
    }

    private List<PersonId> panel() {
        return List.of(cast.coordinator(), cast.holder(cast.seats().get(0)));
    }

    private void apply(String name, String association) {
        renewals.apply(id, "مترشح " + name, association, name + "@" + id + ".example", "خبرة في الحكومة المنفتحة")
                .orThrow();
    }

    private void score(int... given) {
        for (PersonId member : panel()) {
            stage.done(
                    key(),
                    member,
                    "scoreCandidates",
                    Map.of(
                            "scores",
                            java.util.stream.IntStream.range(0, given.length)
                                    .mapToObj(i -> Map.of("candidateId", String.valueOf(i + 1), "score", given[i]))
                                    .toList()));
        }
    }

    @SafeVarargs
    private static Map<String, Object> scores(Map<String, Object>... rows) {
        List<Map<String, Object>> numbered = new java.util.ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Map<String, Object> row = new java.util.HashMap<>(rows[i]);
            row.put("candidateId", String.valueOf(i + 1));
            numbered.add(row);
        }
        return Map.of("scores", numbered);
    }

    private Map<String, Object> proposal(List<String> chosen, @org.jspecify.annotations.Nullable String reason) {
        Map<String, Object> form = new java.util.HashMap<>(Map.of(
                "proposalStep",
                "SEATS",
                "government",
                List.of(Map.of(
                        "institutionId",
                        cast.institution().value(),
                        "holder",
                        cast.deputy().value())),
                "chosen",
                chosen));
        if (reason != null) {
            form.put("reason", reason);
        }
        return form;
    }

    private List<String> refusedProposal(Map<String, Object> form) {
        WorkItem item = stage.open(key(), "proposeSeats").get(0);
        return words(items.complete(item.id(), cast.coordinator(), item.version(), form)
                .refusals());
    }

    private List<String> refused(PersonId panelist, Map<String, Object> form) {
        WorkItem item = stage.open(key(), "scoreCandidates").stream()
                .filter(open -> panelist.equals(open.assignee()))
                .findFirst()
                .orElseThrow();
        return words(items.complete(item.id(), panelist, item.version(), form).refusals());
    }

    private static List<String> words(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.field() + " " + refusal.code())
                .toList();
    }

    private String key() {
        return id.value();
    }

    private String page(String address, PersonId reader) throws Exception {
        return mvc.perform(get(address).with(user(reader.value())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
