package org.iltizam.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.RegisteringProposals;
import org.iltizam.commitment.RegisteringProposals.Proposal;
import org.iltizam.people.OrganisationKind;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.Heirs;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A delay is put to whoever stands above the one who is late, and never to the ministry that the card belongs to. */
@IltizamTest
class LateHoldersTest {

    private static final String RUNG = "answerRung";

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    RegisteringProposals proposals;

    @Autowired
    PeopleRegister people;

    @Autowired
    WorkItems items;

    @Autowired
    Heirs heirs;

    @Autowired
    Timeline timeline;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MockMvc mvc;

    @Autowired
    MovableClock clock;

    Cast cast;
    CardId card;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
        card = stage.reviewed(cast);
    }

    @AfterEach
    void nothingRuns() {
        stage.clear();
    }

    @Test
    void aLateSeatIsPutToItsOwnInstitutionOrElseToTheCoordinator() {
        ProcessInstance drafting = stage.running("cardDrafting", card.value());
        cast.seats().forEach(seat -> stage.fire(drafting, "event_reviewCardReminder"));
        WorkItem civilSociety = review(cast.civilSociety().keySet().iterator().next());
        WorkItem government = review(cast.government().keySet().iterator().next());

        for (WorkItem late : List.of(civilSociety, government)) {
            climb(late, "event_nextRungDue");
            assertThat(rung(late).role()).as("a seat has no deputy").isEqualTo(Role.COORDINATOR);
            climb(late, "event_rungOver");
        }

        assertThat(rung(government).assignee()).isEqualTo(cast.head());
        assertThat(rung(civilSociety).assignee()).isNull();
        assertThat(rung(civilSociety).role()).isEqualTo(Role.COORDINATOR);
        assertThat(items.extend(civilSociety.id(), cast.head(), LocalDate.of(2024, 4, 1), "عطلة")
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("notYourWork");
    }

    @Test
    void aRungOffersOnlyWhatItsHolderCanDo() {
        ProcessInstance drafting = stage.running("cardDrafting", card.value());
        cast.seats().forEach(seat -> stage.fire(drafting, "event_reviewCardReminder"));
        WorkItem late = review(cast.government().keySet().iterator().next());
        climb(late, "event_nextRungDue");
        assertThat(offered(rung(late)))
                .as("the coordinator gives time to the whole round")
                .containsExactly("acknowledged", "extended", "reassigned");
        climb(late, "event_rungOver");

        WorkItem ofTheHead = rung(late);
        assertThat(ofTheHead.assignee()).isEqualTo(cast.head());
        assertThat(offered(ofTheHead)).containsExactly("acknowledged", "reassigned");
        assertThat(items.complete(
                                ofTheHead.id(),
                                cast.head(),
                                ofTheHead.version(),
                                Map.of("rungAnswer", "extended", "newDate", "2024-04-01", "reason", "عطلة"))
                        .refusals())
                .containsExactly(Refusal.at("rungAnswer", "notOffered"));
    }

    @Test
    void anAnswerThatCannotBeTakenIsShownAgainInTheWordsOfItsForm() throws Exception {
        ProcessInstance drafting = stage.running("cardDrafting", card.value());
        cast.seats().forEach(seat -> stage.fire(drafting, "event_reviewCardReminder"));
        WorkItem late = review(cast.government().keySet().iterator().next());
        climb(late, "event_nextRungDue");

        mvc.perform(post("/work/" + rung(late).id())
                        .param("version", "99")
                        .param("answer", "{\"rungAnswer\": \"acknowledged\", \"reason\": \"نتابع\"}")
                        .with(user(cast.coordinator().value()))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("أخذ العلم به")))
                .andExpect(content().string(not(containsString("acknowledged"))));
    }

    @Test
    void theCoordinatorsOwnDelayIsPutToNoMinistry() {
        cast.seats()
                .forEach(seat -> stage.done(card.value(), cast.holder(seat), "reviewCard", Map.of("noRemarks", true)));
        stage.fire(stage.running("cardDrafting", card.value()), "event_decideNextStepReminder");
        WorkItem decision = stage.open(card.value(), "decideNextStep").get(0);

        climb(decision, "event_nextRungDue");
        assertThat(stage.open(card.value(), RUNG)).as("nobody is asked").isEmpty();
        assertThat(skipped()).containsExactly("DEPUTY", "INSTITUTION_HEAD", "COORDINATOR_AND_COMMITTEE");
        climb(decision, "event_nextRungDue");
        assertThat(stage.count("escalation", card.value())).as("public now").isZero();
    }

    @Test
    void theCoordinatorsWorkStaysTheirsWhenOneOfThemIsNamed() {
        OrganisationId secretariat = new OrganisationId(cast.plan() + "-secretariat");
        people.addOrganisation(secretariat, new LocalizedText("الأمانة", null, null), OrganisationKind.INSTITUTION);
        PersonId named = committee.person(cast, "named", secretariat, Role.COORDINATOR);
        PersonId head = committee.person(cast, "secretarygeneral", secretariat, Role.INSTITUTION_HEAD);
        people.setHead(secretariat, head);
        cast.seats()
                .forEach(seat -> stage.done(card.value(), cast.holder(seat), "reviewCard", Map.of("noRemarks", true)));
        stage.fire(stage.running("cardDrafting", card.value()), "event_decideNextStepReminder");
        WorkItem decision = stage.open(card.value(), "decideNextStep").get(0);
        items.handOver(decision.id(), cast.coordinator(), named, "غياب").orThrow();

        climb(decision, "event_nextRungDue");
        assertThat(rung(decision).assignee())
                .as("not the deputy of the card, not the coordinator")
                .isEqualTo(head);
        assertThat(skipped()).containsExactly("DEPUTY");
        climb(decision, "event_rungOver");
        assertThat(stage.open(card.value(), RUNG)).isEmpty();
        assertThat(skipped()).containsExactly("DEPUTY", "COORDINATOR_AND_COMMITTEE");
    }

    @Test
    void theDelayOfAnotherCardsOwnerIsPutToThatCardsDeputyAndHead() throws Exception {
        OrganisationId ministry = new OrganisationId(cast.plan() + "-otherministry");
        people.addOrganisation(ministry, new LocalizedText("وزارة أخرى", null, null), OrganisationKind.INSTITUTION);
        PersonId owner = committee.person(cast, "owner", ministry, Role.PROJECT_LEAD);
        PersonId deputy = committee.person(cast, "ownersdeputy", ministry, Role.PROJECT_LEAD);
        PersonId head = committee.person(cast, "ownershead", ministry, Role.INSTITUTION_HEAD);
        people.setHead(ministry, head);
        CardId other = proposals
                .register(
                        new Proposal(cast.plan(), 2, LocalizedText.arabic("التزام آخر"), ministry, owner, deputy),
                        cast.coordinator())
                .orThrow();
        stage.done(other.value(), owner, "submitDraft", TestCommittee.draft("التزام آخر"));
        for (CardId reviewed : List.of(card, other)) {
            cast.seats()
                    .forEach(seat ->
                            stage.done(reviewed.value(), cast.holder(seat), "reviewCard", Map.of("noRemarks", true)));
        }
        stage.done(
                card.value(),
                cast.coordinator(),
                "decideNextStep",
                Map.of(
                        "nextStep",
                        "PROPOSE_MERGE",
                        "reason",
                        "موضوع واحد",
                        "mergeWith",
                        List.of(other.value()),
                        "mergeTitleAr",
                        "التزام مدمج"));
        ProcessInstance drafting = stage.running("cardDrafting", card.value());
        stage.fire(drafting, "event_agreeMergeReminder");
        stage.fire(drafting, "event_agreeMergeReminder");
        WorkItem consent = stage.open(card.value(), "agreeMerge").stream()
                .filter(item -> owner.equals(item.assignee()))
                .findFirst()
                .orElseThrow();

        mvc.perform(get("/work/" + consent.id()).with(user(owner.value())))
                .andExpect(
                        content().string(stringContainsInOrder("البطاقة المطلوب رأي رئيس مشروعها", "2 · التزام آخر")));
        assertThat(heirs.of(consent)).extracting(Person::id).containsExactly(deputy);
        climb(consent, "event_nextRungDue");
        assertThat(rung(consent).assignee()).isEqualTo(deputy);
        climb(consent, "event_rungOver");
        assertThat(rung(consent).assignee()).isEqualTo(head);
        assertThat(heirs.of(rung(consent))).as("other heads of that ministry").isEmpty();

        climb(consent, "event_rungOver");
        climb(consent, "event_rungOver");
        mvc.perform(get("/public/delays").param("plan", cast.plan().value()))
                .andExpect(content().string(stringContainsInOrder(">2<", "وزارة أخرى")));
    }

    @Test
    void whoeverIsLateIsNotAskedAboutTheirOwnDelay() {
        CardId draft = committee.proposal(cast, 3, cast.lead());
        WorkItem item = stage.open(draft.value(), "submitDraft").get(0);
        items.handOver(item.id(), cast.coordinator(), cast.deputy(), "غياب").orThrow();
        stage.fire(stage.running("cardDrafting", draft.value()), "event_submitDraftReminder");

        climb(item, "event_nextRungDue");
        assertThat(stage.open(draft.value(), RUNG))
                .singleElement()
                .satisfies(rung -> assertThat(rung.role()).isEqualTo(Role.COORDINATOR));
    }

    private List<Object> skipped() {
        return timeline.of(card.value()).stream()
                .filter(entry -> entry.kind().equals("RungSkipped"))
                .map(entry -> entry.facts().get("holder"))
                .toList();
    }

    private List<String> offered(WorkItem rung) {
        List<?> options = (List<?>) items.prefill(rung, Language.FR).get("rungAnswers");
        return options.stream()
                .map(option -> String.valueOf(((Map<?, ?>) option).get("value")))
                .toList();
    }

    private WorkItem review(SeatId seat) {
        return stage.open(card.value(), "reviewCard", seat);
    }

    private void climb(WorkItem late, String event) {
        stage.fire(
                runtime.createProcessInstanceQuery()
                        .processDefinitionKey("escalation")
                        .variableValueEquals("workItemId", late.id().value())
                        .singleResult(),
                event);
    }

    private WorkItem rung(WorkItem late) {
        return stage.open(card.value(), RUNG).stream()
                .filter(rung -> items.about(rung)
                        .filter(about -> about.id().equals(late.id()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
