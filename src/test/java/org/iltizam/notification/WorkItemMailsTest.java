package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iltizam.IltizamTest;
import org.iltizam.deadline.Rung;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemEvent.DeadlineExtended;
import org.iltizam.workflow.WorkItemEvent.HandedOver;
import org.iltizam.workflow.WorkItemEvent.RungReached;
import org.iltizam.workflow.WorkItemEvent.WorkItemOpened;
import org.iltizam.workflow.WorkItemState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
class WorkItemMailsTest {

    private static final Instant NOW = Instant.parse("2024-03-18T09:00:00Z");
    private static final Instant TARGET = Instant.parse("2024-03-20T22:00:00Z");
    private static final Instant HARD = Instant.parse("2024-03-22T22:00:00Z");
    private static final LocalizedText TITLE = new LocalizedText("العدالة المنفتحة", "Justice ouverte", "Open justice");

    @Autowired
    WorkItemMails mails;

    @Autowired
    TaskNotice notices;

    @Autowired
    Wordings wordings;

    @Autowired
    MailQueue queue;

    @Autowired
    PeopleRegister register;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void setClock() {
        clock.set(NOW);
    }

    private PersonId person(Language language) {
        return person(language, Role.OBSERVER);
    }

    private PersonId person(Language language, Role role) {
        String id = "mail-" + UUID.randomUUID();
        return register.addPerson(new Person(
                new PersonId(id),
                new LocalizedText("قارئ", "Lecteur", "Reader"),
                null,
                Set.of(role),
                id + "@example.org",
                language));
    }

    private static WorkItem item(String task, PersonId assignee) {
        return item(task, assignee, TITLE);
    }

    private static WorkItem item(String task, PersonId assignee, LocalizedText title) {
        return item(task, assignee, title, "nap3-14");
    }

    private static WorkItem item(String task, PersonId assignee, LocalizedText title, String subject) {
        return new WorkItem(
                new WorkItemId("w" + UUID.randomUUID()),
                "cardDrafting",
                task,
                "card-drafting-x",
                new PlanId("nap3"),
                subject,
                title,
                null,
                assignee,
                null,
                null,
                null,
                NOW,
                TARGET,
                HARD,
                null,
                -1,
                WorkItemState.OPEN,
                null,
                null,
                0);
    }

    /** What the mail says it is about, and the page that the committee is sent to. */
    @ParameterizedTest
    @CsvSource({
        "nap3-14, 14 · Justice ouverte, /cards/nap3-14",
        "nap3-i7, 7 · Justice ouverte, /ideas/nap3-i7",
        "nap3-adoption, Justice ouverte, /adoption?plan=nap3"
    })
    void aMailNamesAndOpensWhatItsTaskIsAbout(String subject, String title, String page) {
        PersonId lead = person(Language.FR);
        WorkItem item = item("submitDraft", lead, TITLE, subject);
        Wording words = wordings.in(Language.FR);

        assertThat(notices.opened(item, words, List.of()).facts().get(0).value().replaceAll("\\p{Cf}", ""))
                .isEqualTo(title);
        assertThat(notices.told(item, words, List.of()).link()).endsWith(page);
    }

    private List<QueuedMail> mailsTo(PersonId person) {
        return queue.page(person, false, Long.MAX_VALUE, 10);
    }

    private QueuedMail mailTo(PersonId person) {
        List<QueuedMail> found = mailsTo(person);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "AR, rtl, العدالة المنفتحة, الجمعة 22 مارس 2024 (خلال 4 أيام عمل), تقديم مسودة البطاقة",
        "FR, ltr, Justice ouverte, vendredi 22 mars 2024 (dans 4 jours ouvrables), Remettre le projet de fiche",
        "EN, ltr, Open justice, Friday 22 March 2024 (in 4 working days), Submit the draft"
    })
    void aTaskIsAnnouncedInTheLanguageOfItsReader(
            Language language, String direction, String title, String until, String what) {
        PersonId lead = person(language);
        WorkItem item = item("submitDraft", lead);

        mails.on(new WorkItemOpened(item, null, NOW));

        QueuedMail mail = mailTo(lead);
        assertThat(mail.subject()).startsWith(what).contains("14 · ", title);
        assertThat(mail.textBody()).contains(until, "http://localhost/work/" + item.id(), title);
        assertThat(mail.htmlBody())
                .contains(
                        "<html lang=\"" + language.code() + "\" dir=\"" + direction + "\">",
                        until,
                        "http://localhost/work/" + item.id());
    }

    @Test
    void aTaskOfARoleIsAnnouncedToEachWhoHoldsIt() {
        PersonId first = person(Language.AR, Role.INSTITUTION_HEAD);
        PersonId second = person(Language.FR, Role.INSTITUTION_HEAD);
        WorkItem item = item("decideNextStep", first);
        WorkItem forRole = new WorkItem(
                item.id(),
                item.process(),
                item.task(),
                item.form(),
                item.plan(),
                item.subject(),
                item.subjectTitle(),
                null,
                null,
                Role.INSTITUTION_HEAD,
                null,
                null,
                NOW,
                TARGET,
                HARD,
                null,
                -1,
                WorkItemState.OPEN,
                null,
                null,
                0);

        mails.on(new WorkItemOpened(forRole, null, NOW));

        assertThat(mailTo(first).language()).isEqualTo(Language.AR);
        assertThat(mailTo(second).language()).isEqualTo(Language.FR);
    }

    @Test
    void theSameEventTwiceIsOneMail() {
        PersonId lead = person(Language.AR);
        WorkItemOpened opened = new WorkItemOpened(item("submitDraft", lead), null, NOW);

        mails.on(opened);
        mails.on(opened);

        assertThat(mailsTo(lead)).hasSize(1);
    }

    @Test
    void reviewsOfOnePersonWaitForOneAnother() {
        PersonId seat = person(Language.FR);

        mails.on(new WorkItemOpened(item("reviewCard", seat), null, NOW));

        assertThat(mailTo(seat).bundle()).isEqualTo("reviewCard:" + seat);
        assertThat(mailTo(seat).nextAttemptAt()).isAfter(mailTo(seat).createdAt());
    }

    @Test
    void theReminderGoesToTheHolderAndOtherRungsBringTheirOwnTask() {
        PersonId lead = person(Language.EN);
        WorkItem item = item("answerComments", lead);

        mails.on(new RungReached(item, null, NOW, 0, Rung.Holder.ASSIGNEE.name(), lead));
        mails.on(new RungReached(item, null, NOW, 1, Rung.Holder.DEPUTY.name(), person(Language.AR)));

        assertThat(mailTo(lead).subject()).startsWith("Reminder:");
    }

    @Test
    void whoeverGetsATaskAndWhoeverLosesItAreTold() {
        PersonId from = person(Language.EN);
        PersonId to = person(Language.EN);
        PersonId by = person(Language.AR);

        mails.on(new HandedOver(item("submitDraft", to), by, NOW, from, to, "on leave"));

        assertThat(mailTo(to).textBody()).contains("on leave", "Deadline");
        assertThat(mailTo(from).textBody()).contains("Nothing is asked of you any more", "on leave");
    }

    @Test
    void anExtensionNamesBothDatesAndTheReason() {
        PersonId lead = person(Language.EN);
        Instant before = Instant.parse("2024-03-19T22:00:00Z");

        mails.on(new DeadlineExtended(
                item("submitDraft", lead), person(Language.AR), NOW, before, HARD, "waiting for figures", false));

        assertThat(mailTo(lead).textBody())
                .contains("Tuesday 19 March 2024", "Friday 22 March 2024", "waiting for figures");
    }

    @Test
    void aFrenchColonHasASpaceBeforeItThatDoesNotBreak() {
        PersonId lead = person(Language.FR);
        PersonId seat = person(Language.FR);
        Instant before = Instant.parse("2024-03-19T22:00:00Z");

        mails.on(new DeadlineExtended(
                item("submitDraft", lead), person(Language.AR), NOW, before, HARD, "chiffres", false));
        mails.on(new WorkItemOpened(item("reviewCard", seat), null, NOW));

        assertThat(mailTo(lead).textBody())
                .contains("\u00a0: vendredi 22 mars 2024", "\u00a0: \u2068chiffres\u2069")
                .doesNotContainPattern("\\p{L}: ");
        assertThat(mailTo(seat).summary()).matches("[^:]+[^ ]\u00a0: vendredi 22 mars 2024.*");
    }

    @Test
    void markupIsTextAndALineBreakInATitleAddsNoHeader() {
        PersonId lead = person(Language.EN);
        LocalizedText title =
                new LocalizedText(null, null, "<script>alert(1)</script>\r\nBcc: all@example.org " + "x".repeat(400));

        mails.on(new WorkItemOpened(item("submitDraft", lead, title), null, NOW));

        QueuedMail mail = mailTo(lead);
        assertThat(mail.subject()).doesNotContain("\r", "\n").hasSizeLessThanOrEqualTo(200);
        assertThat(mail.htmlBody()).doesNotContain("<script>").contains("&lt;script&gt;");
    }
}
