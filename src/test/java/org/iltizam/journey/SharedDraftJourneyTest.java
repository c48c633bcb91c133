package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Cards;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two windows on one draft: who saves second is shown both texts in the words of the form, and chooses. */
@IltizamTest
@NeedsBrowser
class SharedDraftJourneyTest {

    @Autowired
    Visits visits;

    @Autowired
    TestStage stage;

    @Autowired
    Cards cards;

    @Autowired
    MovableClock clock;

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
    @EnumSource(names = {"AR", "FR"})
    void aTickAndARemarkAreShownInWords(Language language) {
        SeatId seat = cast.seats().get(0);
        twice(cast.holder(seat), "task.cardDrafting.reviewCard.title", language, (first, second) -> {
            Locator rows = first.form().locator(".fjs-form-field-dynamiclist").first();
            if (rows.locator("textarea").count() == 0) {
                rows.getByText(first.text("formjs.add.comments")).first().click();
            }
            first.choose(rows.locator(".fjs-form-field-select").first());
            rows.locator("textarea").first().fill("نريد أرقاما");
            first.seesSaved();
            second.form().locator("input[type=checkbox]").first().check();

            assertThat(conflict(second))
                    .contains(second.text("form.card-drafting-review-card.noRemarks.label"))
                    .contains(second.text("formjs.yes"), second.text("formjs.no"))
                    .contains(second.text("form.common.field.option.title"), "نريد أرقاما")
                    .doesNotContain("true", "false", "undefined", "object");
            second.turnsTo(Visitor.PHONE);
            second.readsAndFits();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR"})
    void aDispositionIsShownByItsNameBesideTheRemarkWithoutItsId(Language language) {
        for (SeatId seat : cast.seats()) {
            stage.done(
                    card.value(),
                    cast.holder(seat),
                    "reviewCard",
                    seat.equals(cast.seats().get(0))
                            ? Map.of("comments", List.of(Map.of("field", "budget", "text", "كم تكلفة ذلك؟")))
                            : Map.of("noRemarks", true));
        }
        String id = String.valueOf(cards.comments(card).get(0).id());
        twice(cast.lead(), "task.cardDrafting.answerComments.title", language, (first, second) -> {
            first.choose(disposition(first));
            first.seesSaved();
            second.choose(disposition(second));
            second.form().locator("textarea:not([readonly])").first().fill("أضيفت");

            assertThat(conflict(second))
                    .contains(
                            second.text("form.card-drafting-answer-comments.disposition.option.TAKEN"),
                            "أضيفت",
                            "كم تكلفة ذلك؟")
                    .contains(second.text("form.common.field.option.budget"))
                    .doesNotContain("TAKEN", id + " ·", "undefined")
                    .doesNotContainPattern("(?m)^" + id + "$");
        });
    }

    private static Locator disposition(Visitor visitor) {
        return visitor.form()
                .locator(".fjs-form-field-dynamiclist .fjs-form-field-select:not(:has(.readonly))")
                .last();
    }

    private static String conflict(Visitor visitor) {
        visitor.page().waitForSelector("#draft-notices table");
        visitor.expectedThat("409");
        visitor.findsNothingWrong();
        return visitor.page().locator("#draft-notices table").innerText();
    }

    private interface Windows {
        void at(Visitor first, Visitor second);
    }

    private void twice(PersonId person, String task, Language language, Windows windows) {
        at(person, task, language, first -> at(person, task, language, second -> windows.at(first, second)));
    }

    private void at(PersonId person, String task, Language language, Consumer<Visitor> act) {
        visits.as(person, language, visitor -> {
            visitor.openOwnWork(task);
            act.accept(visitor);
        });
    }
}
