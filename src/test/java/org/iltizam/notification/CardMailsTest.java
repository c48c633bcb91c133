package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardFlags;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Leadership;
import org.iltizam.commitment.NamingLeads;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.people.People;
import org.iltizam.people.PeopleAdministration;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.RecordTexts;
import org.iltizam.timeline.Timeline;
import org.iltizam.web.Dates;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.ProcessClock;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The mails that a card makes on its real way. */
@IltizamTest
class CardMailsTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    MailQueue queue;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessClock time;

    @Autowired
    People people;

    @Autowired
    PeopleRegister register;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    Cards cards;

    @Autowired
    NamingLeads naming;

    @Autowired
    CardFlags flags;

    @Autowired
    CommitteeDecisions decisions;

    @Autowired
    Timeline timeline;

    @Autowired
    RecordTexts recordTexts;

    @Autowired
    TextsByLanguage texts;

    private Cast cast;
    private CardId card;

    @BeforeEach
    void aProposal() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
        card = committee.proposal(cast, 1, cast.lead());
    }

    @Test
    void theAuthorOfACommentGetsTheAnswerAndWhatChanged() {
        done(cast.lead(), "submitDraft", TestCommittee.draft("عنوان أول"));
        PersonId author = cast.holder(cast.seats().get(0));
        for (var seat : cast.seats()) {
            PersonId holder = cast.holder(seat);
            done(
                    holder,
                    "reviewCard",
                    holder.equals(author)
                            ? Map.of("comments", List.of(Map.of("field", "title", "text", "العنوان غير دقيق")))
                            : Map.of("noRemarks", true));
        }
        WorkItem answering = open(cast.lead(), "answerComments");
        Map<String, Object> answer = new LinkedHashMap<>(items.prefill(answering, Language.AR));
        Object comment = ((Map<?, ?>) ((List<?>) answer.get("answers")).get(0)).get("commentId");
        answer.put(
                "answers", List.of(Map.of("commentId", comment, "disposition", "TAKEN", "reason", "تم تدقيق العنوان")));
        answer.put("titleAr", "عنوان ثان أدق");
        items.complete(answering.id(), cast.lead(), answering.version(), answer).orThrow();

        QueuedMail mail = mail(author, "الرد على ملاحظاتكم");
        assertThat(mail.textBody())
                .contains("العنوان غير دقيق", "تم تدقيق العنوان", "عنوان أول", "عنوان ثان أدق")
                .contains("http://localhost/cards/" + card);
        assertThat(mails(cast.holder(cast.seats().get(1))))
                .noneMatch(other -> other.subject().startsWith("الرد على ملاحظاتكم"));
    }

    @Test
    void aLateTaskRemindsItsHolderAndThenTellsTheDeputyWhatIsLate() {
        WorkItem draft = open(cast.lead(), "submitDraft");

        time.runDueUntil(draft.hardAt().plusSeconds(3600));

        assertThat(mail(cast.lead(), "تذكير").link()).endsWith("/work/" + draft.id());
        assertThat(mail(cast.deputy(), "الرد على التأخر").textBody()).contains("lead ع", "كان أجلها");
    }

    @Test
    void theSeatsAreToldWhenTheLadderReachesTheCommittee() {
        WorkItem draft = open(cast.lead(), "submitDraft");

        time.runDueUntil(draft.hardAt().plus(Duration.ofDays(30)));

        QueuedMail told = mail(cast.holder(cast.seats().get(0)), "مهمة متأخرة");
        assertThat(told.bundle()).startsWith("committeeTold:");
        assertThat(told.link()).endsWith("/cards/" + card);
        assertThat(mail(cast.lead(), "نُشر التأخر للعموم").link()).endsWith("/work/" + draft.id());
    }

    @ParameterizedTest
    @CsvSource({
        "AR, لم تؤكد لجنة الإشراف الدمج, عدم تأكيد اللجنة الدمج",
        "FR, n’a pas confirmé la fusion, le comité n’a pas confirmé la fusion",
        "EN, has not confirmed the merge, the committee did not confirm the merge"
    })
    void aMergeThatTheCommitteeDeclinesIsToldWithItsResultAndDissents(Language language, String told, String line) {
        CardId other = committee.proposal(cast, 2, cast.otherLead());
        reviewed(card, cast.lead());
        reviewed(other, cast.otherLead());
        done(
                card,
                cast.coordinator(),
                "decideNextStep",
                Map.of("nextStep", "PROPOSE_MERGE", "reason", "موضوع واحد", "mergeWith", List.of(other.value())));
        done(card, cast.lead(), "agreeMerge", Map.of("agreed", "yes"));
        done(card, cast.otherLead(), "agreeMerge", Map.of("agreed", "yes"));
        Person reader = people.get(cast.otherLead());
        register.addPerson(new Person(
                reader.id(), reader.name(), reader.organisation(), reader.roles(), reader.email(), language));
        cast.government().values().forEach(seat -> done(card, seat, "voteDecision", Map.of("vote", "FOR")));
        cast.civilSociety()
                .values()
                .forEach(seat ->
                        done(card, seat, "voteDecision", Map.of("vote", "AGAINST", "dissent", "أهداف مختلفة " + seat)));

        String decision = decisions.about(card.value()).get(0).id().value();
        QueuedMail mail = mails(cast.otherLead()).stream()
                .filter(sent -> sent.textBody().contains(told))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such mail among " + mails(cast.otherLead())));
        assertThat(mail.textBody())
                .contains(texts.in(language).get("card.vote.REJECTED"))
                .doesNotContain(decision);
        cast.civilSociety().values().forEach(seat -> assertThat(mail.textBody()).contains("أهداف مختلفة " + seat));
        for (CardId member : List.of(card, other)) {
            assertThat(flags.of(member)).extracting(CardFlags.Flag::flag).doesNotContain(CardFlag.MERGE_PROPOSED);
            assertThat(cards.get(member).state()).isEqualTo(CardState.DECIDING);
            List<RecordEntry> entries = timeline.of(member.value());
            assertThat(entries).extracting(RecordEntry::kind).doesNotContain("MergeRefused");
            assertThat(recordTexts.lines(
                            entries, texts.in(language), new Dates(language, ZoneId.of("Africa/Casablanca"))))
                    .anySatisfy(said -> assertThat(said.what()).contains(line))
                    .noneSatisfy(said -> assertThat(said.why()).isEqualTo(decision));
        }
    }

    @Test
    void aNewLeadAndTheFormerOneAreToldWhoItIsAndWhy() {
        naming.name(
                        card,
                        new Leadership(cast.lead(), cast.deputy()),
                        new Leadership(cast.otherLead(), cast.deputy()),
                        "انتقلت إلى مؤسسة أخرى",
                        cast.coordinator())
                .orThrow();

        assertThat(mail(cast.otherLead(), "أُسندت إليكم رئاسة المشروع").textBody())
                .contains("coordinator ع", "انتقلت إلى مؤسسة أخرى", "التزام 1");
        assertThat(mail(cast.lead(), "لم تعودوا رئيسا للمشروع").textBody())
                .contains("lead2 ع", "انتقلت إلى مؤسسة أخرى");
        assertThat(mail(cast.otherLead(), "أُسندت إليكم مهمة").link()).contains("/work/");
        assertThat(mail(cast.lead(), "لم تعد مهمتكم").textBody()).contains("lead2 ع");
    }

    @Test
    void aNewDeputyIsToldWhoseAndWhy() {
        naming.name(
                        card,
                        new Leadership(cast.lead(), cast.deputy()),
                        new Leadership(cast.lead(), cast.otherLead()),
                        "تفرغت للدراسة",
                        cast.coordinator())
                .orThrow();

        assertThat(mail(cast.otherLead(), "عُينتم نائبا لرئيس المشروع").textBody())
                .contains("coordinator ع", "تفرغت للدراسة", "التزام 1");
    }

    @Test
    void whoHasLeftIsWrittenToNoMore() {
        administration
                .setRoles(cast.lead(), Set.of(), cast.coordinator(), "غادرت")
                .orThrow();

        naming.name(
                        card,
                        new Leadership(cast.lead(), cast.deputy()),
                        new Leadership(cast.otherLead(), cast.deputy()),
                        "غادرت المؤسسة",
                        cast.coordinator())
                .orThrow();

        assertThat(mail(cast.otherLead(), "أُسندت إليكم رئاسة المشروع").textBody())
                .contains("غادرت المؤسسة");
        assertThat(mails(cast.lead()))
                .extracting(QueuedMail::subject)
                .noneMatch(subject -> subject.startsWith("لم تعد"));
    }

    @Test
    void theLeadIsToldWhyTheDraftCameBack() {
        Map<String, Object> gaps = new LinkedHashMap<>(TestCommittee.draft("عنوان"));
        gaps.remove("budget");
        done(cast.lead(), "submitDraft", gaps);
        done(cast.lead(), "submitDraft", gaps);
        done(cast.coordinator(), "waiveGaps", Map.of("gapsDecision", "returned", "reason", "بينوا مصدر التمويل"));
        assertThat(mail(cast.lead(), "أُعيدت إليكم مسودة").textBody()).contains("بينوا مصدر التمويل");
    }

    private void reviewed(CardId of, PersonId lead) {
        done(of, lead, "submitDraft", TestCommittee.draft("عنوان"));
        cast.seats().forEach(seat -> done(of, cast.holder(seat), "reviewCard", Map.of("noRemarks", true)));
    }

    @Test
    void theFirstMailAsksTheLeadForTheDraft() {
        assertThat(mail(cast.lead(), "تقديم مسودة البطاقة").textBody()).contains("التزام 1", "الأجل الأقصى");
    }

    private QueuedMail mail(PersonId person, String subject) {
        return mails(person).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such mail among " + mails(person)));
    }

    private List<QueuedMail> mails(PersonId person) {
        return queue.page(person, false, Long.MAX_VALUE, 50);
    }

    private void done(PersonId by, String task, Map<String, Object> answer) {
        done(card, by, task, answer);
    }

    private void done(CardId of, PersonId by, String task, Map<String, Object> answer) {
        WorkItem item = items.openFor(of.value()).stream()
                .filter(open -> open.task().equals(task) && (open.assignee() == null || by.equals(open.assignee())))
                .findFirst()
                .orElseThrow();
        items.complete(item.id(), by, item.version(), answer).orThrow();
    }

    private WorkItem open(PersonId assignee, String task) {
        return items.openFor(card.value()).stream()
                .filter(item -> item.task().equals(task) && assignee.equals(item.assignee()))
                .findFirst()
                .orElseThrow();
    }
}
