package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a task says and does while what is typed cannot be kept on the server. */
@IltizamTest
@NeedsBrowser
class KeptDraftJourneyTest {

    private static final long FIVE_MINUTES = 300_000;

    @Autowired
    Visits visits;

    @Autowired
    TestStage stage;

    @Autowired
    TestCommittee committee;

    @Autowired
    MovableClock clock;

    private final List<String> sent = new ArrayList<>();
    private Cast cast;
    private CardId card;

    @BeforeEach
    void aCardIsReviewed() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = stage.gather();
        card = stage.reviewed(cast);
    }

    @AfterEach
    void nothingGoesOn() {
        stage.clear();
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatIsTooLongIsSentOnceAndSaidToBeTooLong(Language language) {
        reviewing(language, visitor -> {
            String lastSaved = saved(visitor);
            answered(visitor, route -> route.fulfill(new FulfillOptions().setStatus(413)));
            remark(visitor, "نص طويل جدا");
            visitor.page().waitForSelector("#draft-status[data-state=tooLong]");
            visitor.page().clock().runFor(FIVE_MINUTES);
            assertThat(sent).hasSize(1);
            assertThat(visitor.page().locator("#draft-notices").innerText()).isEqualTo(visitor.text("formjs.tooLong"));
            assertThat(status(visitor))
                    .contains(visitor.text("formjs.lastSaved").replace("[time]", lastSaved));
            visitor.expectedThat("413");
            visitor.findsNothingWrong();

            remark(visitor, "نص أقصر");
            visitor.page().clock().runFor(2_000);
            visitor.page().waitForCondition(() -> sent.size() == 2);
            answered(visitor, Route::resume);
            remark(visitor, "نص قصير");
            visitor.seesSaved();
            assertThat(visitor.page().locator("#draft-notices").innerText()).isEmpty();
        });
    }

    @Test
    void withoutAServerItIsTriedMoreAndMoreSeldomAndWhenItWasSavedLastStaysTrue() {
        reviewing(Language.FR, visitor -> {
            String lastSaved = saved(visitor);
            answered(visitor, Route::abort);
            remark(visitor, "نص في الطريق");
            visitor.page().waitForSelector("#draft-status[data-state=kept]");
            assertThat(status(visitor)).contains(visitor.text("formjs.kept"), "Dernier enregistrement " + lastSaved);
            for (int i = 0; i < 60; i++) {
                visitor.page().clock().runFor(FIVE_MINUTES / 30);
            }
            assertThat(sent).hasSizeBetween(3, 7);

            answered(visitor, Route::resume);
            visitor.page().evaluate("dispatchEvent(new Event('online'))");
            visitor.seesSaved();
            visitor.expectedThat("ERR_FAILED");
            visitor.findsNothingWrong();
        });
    }

    @Test
    void whoSignsInAgainInAnotherWindowGoesOnWhereTheTextWasLeft() {
        reviewing(Language.AR, visitor -> {
            visitor.page().context().clearCookies();
            remark(visitor, "كتب بعد انتهاء الجلسة");
            visitor.page().waitForSelector("#draft-status[data-state=signedOut]");
            assertThat(visitor.page().locator("#draft-notices").innerText()).contains(visitor.text("formjs.signedOut"));
            visits.signInAgain(visitor, cast.holder(cast.seats().get(0)));
            visitor.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            visitor.seesSaved();
            visitor.expectedThat("401");
            visitor.expectedThat("403");
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
    }

    @Test
    void whatIsOverIsNotTriedAgain() {
        reviewing(Language.EN, visitor -> {
            answered(visitor, route -> route.fulfill(new FulfillOptions().setStatus(410)));
            remark(visitor, "فات الأوان");
            visitor.page().waitForSelector("#draft-status[data-state=gone]");
            remark(visitor, "فات الأوان حقا");
            visitor.page().clock().runFor(FIVE_MINUTES);
            assertThat(sent).hasSize(1);
            assertThat(visitor.page().locator("#draft-notices").innerText()).isEqualTo(visitor.text("formjs.gone"));
        });
    }

    @Test
    void whatWasChosenForWorkThatIsDoneIsGivenBackInItsWords() {
        CardId other = committee.proposal(cast, 2, cast.otherLead());
        stage.done(other.value(), cast.otherLead(), "submitDraft", TestCommittee.draft("بطاقة أخرى"));
        for (CardId each : List.of(card, other)) {
            cast.seats()
                    .forEach(seat ->
                            stage.done(each.value(), cast.holder(seat), "reviewCard", Map.of("noRemarks", true)));
        }
        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.openWork(card.value(), "task.cardDrafting.decideNextStep.title");
            visitor.form()
                    .getByLabel(visitor.text("form.card-drafting-decide-next-step.nextStep.option.PROPOSE_MERGE"))
                    .check();
            visitor.form().getByLabel("2 · ").check();
            stage.done(
                    card.value(),
                    cast.coordinator(),
                    "decideNextStep",
                    Map.of("nextStep", "READY", "reason", "اكتملت"));
            visitor.send();
            visitor.page().waitForSelector("#kept");
            visitor.expectedThat("409");
            visitor.expectedThat("410");
            visitor.findsNothingWrong();
            assertThat(visitor.page().content()).contains("2 · ").doesNotContain(other.value(), "PROPOSE_MERGE");
        });
    }

    private void reviewing(Language language, Consumer<Visitor> act) {
        visits.as(cast.holder(cast.seats().get(0)), language, visitor -> {
            visitor.openOwnWork("task.cardDrafting.reviewCard.title");
            act.accept(visitor);
        });
    }

    private static String saved(Visitor visitor) {
        remark(visitor, "ملاحظة أولى");
        visitor.seesSaved();
        String words = visitor.text("formjs.saved").replace("[time]", "");
        return visitor.page().locator("#draft-status").innerText().replace(words, "");
    }

    private static String status(Visitor visitor) {
        return visitor.page().locator("#draft-status").innerText();
    }

    private static void remark(Visitor visitor, String text) {
        Locator rows = visitor.form().locator(".fjs-form-field-dynamiclist").first();
        if (rows.locator("textarea").count() == 0) {
            rows.locator(".fjs-repeat-render-add").click();
        }
        if (rows.locator(".fjs-form-field-select .fjs-select-cross").count() == 0) {
            visitor.choose(rows.locator(".fjs-form-field-select").first());
        }
        rows.locator("textarea").first().fill(text);
    }

    private void answered(Visitor visitor, Consumer<Route> answer) {
        sent.clear();
        visitor.page().unroute("**/draft");
        visitor.page().route("**/draft", route -> {
            sent.add(route.request().postData());
            answer.accept(route);
        });
    }
}
