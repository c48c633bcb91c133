package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.PausingClock;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingState;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a committee does beside its reviews, by people who only see pages: gaps, lateness, meetings, a merge. */
@IltizamTest
@NeedsBrowser
class CommitteeJourneyTest {

    private static final Instant TODAY = Instant.parse("2024-02-05T09:00:00Z");

    @Autowired
    Visits visits;

    @Autowired
    TestCommittee committee;

    @Autowired
    TestStage stage;

    @Autowired
    TextsByLanguage texts;

    @Autowired
    Cards cards;

    @Autowired
    Meetings meetings;

    @Autowired
    PausingClock pausing;

    @Autowired
    MovableClock clock;

    private Cast cast;

    @BeforeEach
    void gather() {
        clock.set(TODAY);
        cast = stage.gather();
    }

    @AfterEach
    void nothingGoesOn() {
        stage.clear();
    }

    @Test
    void aDeputyAnswersForALateDraftInArabic() {
        CardId card = committee.proposal(cast, 1, cast.lead());
        stage.fire(stage.running("cardDrafting", card.value()), "event_submitDraftReminder");
        while (stage.open(card.value(), "answerRung").isEmpty()) {
            stage.fire(stage.running("escalation", card.value()), "event_nextRungDue");
        }
        visits.as(cast.deputy(), Language.AR, Visitor.PHONE, visitor -> {
            visitor.openOwnWork("task.escalation.answerRung.title");
            visitor.findsNothingWrongIn(texts.in(Language.FR));
            first(visitor);
            reason(visitor, "غاب المسؤول عن المشروع، وستصل البطاقة هذا الأسبوع");
            finish(visitor);
        });
        assertThat(stage.open(card.value(), "answerRung")).isEmpty();
    }

    /** Without an account, and without a word of the card. */
    @Test
    void aVisitorReadsWhatIsLateAndWhyAClockStandsStill() {
        CardId late = committee.proposal(cast, 16, cast.lead());
        CardId stopped = committee.proposal(cast, 17, cast.otherLead());
        stage.fire(stage.running("cardDrafting", late.value()), "event_submitDraftReminder");
        stage.climb(late.value());
        pausing.pause(stopped, cast.coordinator(), "تعديل حكومي، avec un nouveau ministre")
                .orThrow();
        for (Language language : List.of(Language.AR, Language.FR)) {
            try (Visitor visitor = visits.anybody(language, Visitor.DESK)) {
                visitor.open("/public/delays?plan=" + cast.plan());
                assertThat(visitor.page().locator("tbody tr").allInnerTexts())
                        .satisfiesExactly(
                                row -> assertThat(row).contains("16", visitor.text("portal.delays.now.OPEN")),
                                row -> assertThat(row).contains("17", "تعديل حكومي"));
                visitor.findsNothingWrong();
                visitor.turnsTo(Visitor.PHONE);
                visitor.findsNothingWrong();
                visitor.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(Path.of("target", "shots", "delays-" + language + "-360.png"))
                                .setFullPage(true));
            }
        }
    }

    @Test
    void gapsAreWaivedAndAMeetingIsNotNeededAfterAllInFrench() {
        CardId card = committee.proposal(cast, 1, cast.lead());
        Map<String, Object> gappy = new HashMap<>(TestCommittee.draft("التزام"));
        gappy.remove("budget");
        stage.done(card.value(), cast.lead(), "submitDraft", gappy);
        stage.done(card.value(), cast.lead(), "submitDraft", gappy);
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.openWork(card.value(), "task.cardDrafting.waiveGaps.title");
            visitor.findsNothingWrongIn(texts.in(Language.AR));
            first(visitor);
            reason(visitor, "Le budget sera fixé par la loi de finances");
            finish(visitor);
        });
        reviewed(card);
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.openWork(card.value(), "task.cardDrafting.decideNextStep.title");
            tick(visitor, "form.card-drafting-decide-next-step.nextStep.option.COORDINATION_MEETING");
            reason(visitor, "Les indicateurs restent à préciser");
            send(visitor);
            visitor.openWork(card.value(), "task.cardDrafting.conveneMeeting.title");
            visitor.findsNothingWrongIn(texts.in(Language.AR));
            tick(visitor, "form.card-drafting-convene-meeting.meeting.option.notNeeded");
            reason(visitor, "L’institution a précisé les indicateurs par écrit");
            finish(visitor);
        });
        assertThat(stage.open(card.value(), "decideNextStep")).hasSize(1);
    }

    @Test
    void twoCardsBecomeOneInFrench() {
        CardId card = deciding(1, cast.lead());
        CardId other = deciding(2, cast.otherLead());
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.openWork(card.value(), "task.cardDrafting.decideNextStep.title");
            tick(visitor, "form.card-drafting-decide-next-step.nextStep.option.PROPOSE_MERGE");
            visitor.form()
                    .locator(".fjs-form-field-checklist input[type=checkbox]")
                    .first()
                    .check();
            visitor.form()
                    .locator(".fjs-form-field-textfield input:visible")
                    .first()
                    .fill("التزام مدمج");
            reason(visitor, "Un seul sujet, deux fiches");
            finish(visitor);
        });
        for (PersonId owner : List.of(cast.lead(), cast.otherLead())) {
            visits.as(owner, Language.FR, visitor -> {
                visitor.openOwnWork("task.cardDrafting.agreeMerge.title");
                first(visitor);
                finish(visitor);
            });
        }
        for (SeatId seat : cast.seats()) {
            visits.as(cast.holder(seat), Language.FR, visitor -> {
                visitor.openOwnWork("task.cardDrafting.voteDecision.title");
                first(visitor);
                finish(visitor);
            });
        }
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.openWork(card.value(), "task.cardDrafting.drawUpMergedCard.title");
            visitor.findsNothingWrongIn(texts.in(Language.AR));
            for (Locator select :
                    visitor.form().locator(".fjs-form-field-select").all()) {
                visitor.choose(select);
            }
            finish(visitor);
        });
        assertThat(List.of(card, other)).extracting(id -> cards.get(id).state()).containsOnly(CardState.MERGED);
    }

    @Test
    void aMeetingIsAnsweredHeldMinutedAndFollowedUpInArabic() {
        CardId card = committee.proposal(cast, 1, cast.lead());
        PersonId seat = cast.holder(cast.seats().get(0));
        MeetingId meeting = convene(card, List.of(cast.lead(), seat));
        for (PersonId guest : List.of(cast.lead(), seat)) {
            visits.as(guest, Language.AR, Visitor.PHONE, visitor -> {
                visitor.openOwnWork("task.committeeMeeting.answerInvitation.title");
                if (guest.equals(seat)) {
                    visitor.findsNothingWrongIn(texts.in(Language.FR));
                }
                first(visitor);
                finish(visitor);
            });
        }
        stage.fire(stage.running("committeeMeeting", meeting.value()), "event_meetingBegins");
        visits.as(cast.coordinator(), Language.AR, visitor -> {
            visitor.openWork(meeting.value(), "task.committeeMeeting.recordMinutes.title");
            visitor.findsNothingWrongIn(texts.in(Language.FR));
            visitor.form().locator("textarea").first().fill("نوقشت البطاقة واتفق على مؤشراتها");
            Locator outcomes =
                    visitor.form().locator(".fjs-form-field-dynamiclist").first();
            outcomes.locator("input[type=checkbox]").first().check();
            outcomes.locator("textarea").first().fill("اتفق على المؤشرات");
            Locator actions =
                    visitor.form().locator(".fjs-form-field-dynamiclist").last();
            if (actions.locator(".fjs-form-field-select").count() == 0) {
                actions.getByText(visitor.text("formjs.add.actionItems"))
                        .first()
                        .click();
            }
            actions.locator(".fjs-form-field-textfield input").first().fill("إرسال النسخة الجديدة");
            visitor.choose(actions.locator(".fjs-form-field-select").first());
            visitor.chooseDay(actions.locator(".fjs-form-field-datetime").first(), 28);
            finish(visitor);
        });
        for (SeatId each : cast.seats()) {
            visits.as(cast.holder(each), Language.AR, visitor -> {
                visitor.openOwnWork("task.committeeMeeting.approveMinutes.title");
                if (cast.holder(each).equals(seat)) {
                    visitor.findsNothingWrongIn(texts.in(Language.FR));
                }
                first(visitor);
                finish(visitor);
            });
        }
        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.PUBLISHED);
        PersonId holder = meetings.get(meeting).actionItems().get(0).holder();
        visits.as(holder, Language.AR, Visitor.PHONE, visitor -> {
            visitor.openOwnWork("task.committeeMeeting.doActionItem.title");
            visitor.findsNothingWrongIn(texts.in(Language.FR));
            visitor.form().locator("textarea").first().fill("أرسلت النسخة الجديدة إلى الأعضاء");
            finish(visitor);
        });
        assertThat(stage.count("committeeMeeting", meeting.value())).isZero();
    }

    private MeetingId convene(CardId card, List<PersonId> guests) {
        return meetings.convene(
                        new Convening(
                                cast.plan(),
                                MeetingKind.COMMITTEE,
                                cast.institution(),
                                LocalizedText.arabic("اجتماع لجنة القيادة"),
                                Instant.parse("2024-02-19T12:30:00Z"),
                                ZoneId.of("Africa/Casablanca"),
                                Duration.ofMinutes(60),
                                null,
                                "https://meet.example.org/1",
                                List.of(new Topic(card.value(), LocalizedText.arabic("البطاقة 1"))),
                                guests.stream()
                                        .map(guest -> new Guest(guest, true))
                                        .toList(),
                                "لا موعد آخر"),
                        cast.coordinator())
                .orThrow();
    }

    private CardId deciding(int number, PersonId lead) {
        CardId card = committee.proposal(cast, number, lead);
        stage.done(card.value(), lead, "submitDraft", TestCommittee.draft("التزام " + number));
        reviewed(card);
        return card;
    }

    private void reviewed(CardId card) {
        for (SeatId seat : cast.seats()) {
            stage.done(card.value(), cast.holder(seat), "reviewCard", Map.of("noRemarks", true));
        }
    }

    private static void first(Visitor visitor) {
        visitor.form().locator("input[type=radio]").first().check();
    }

    private static void tick(Visitor visitor, String optionKey) {
        visitor.form().getByLabel(visitor.text(optionKey)).check();
    }

    private static void reason(Visitor visitor, String reason) {
        visitor.form().locator("textarea:visible").first().fill(reason);
    }

    private static void send(Visitor visitor) {
        visitor.send();
        visitor.seesDone();
    }

    private static void finish(Visitor visitor) {
        visitor.findsNothingWrong();
        send(visitor);
    }
}
