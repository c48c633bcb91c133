package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.List;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.Cards;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.SeatId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A card from draft to consultation, by people who only see pages: in Arabic and in French. */
@IltizamTest
@NeedsBrowser
class CardJourneyTest {

    private static final List<String> TEXTS = List.of(
            "problem",
            "causes",
            "doneSoFar",
            "solution",
            "openness",
            "expectedResults",
            "followUpIndicators",
            "impactIndicators",
            "budget",
            "partners");

    @Autowired
    Visits visits;

    @Autowired
    TestCommittee committee;

    @Autowired
    Cards cards;

    @Autowired
    MovableClock clock;

    @Test
    void aCardGoesAllTheWayInArabic() {
        goAllTheWay(Language.AR);
    }

    @Test
    void aCardGoesAllTheWayInFrench() {
        goAllTheWay(Language.FR);
    }

    private void goAllTheWay(Language language) {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        Cast cast = committee.gather();
        CardId card = committee.proposal(cast, 1, cast.lead());
        visits.as(cast.lead(), language, visitor -> {
            visitor.openWork(card.value(), "task.cardDrafting.submitDraft.title");
            for (String field : TEXTS) {
                visitor.fill("form.common." + field + ".label", "نص كاف لهذه الخانة، avec un mot français, ومؤشر أول");
            }
            visitor.form()
                    .getByText(visitor.text("formjs.add.activities"))
                    .first()
                    .click();
            Locator row = visitor.form().locator(".fjs-form-field-dynamiclist");
            row.locator(".fjs-form-field-textfield input").first().fill("نشاط أول");
            visitor.chooseDay(row.locator(".fjs-form-field-datetime").first());
            visitor.chooseDay(row.locator(".fjs-form-field-datetime").last());
            visitor.seesSaved();
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        assertThat(cards.get(card).state()).isEqualTo(CardState.IN_REVIEW);
        for (SeatId seat : cast.seats()) {
            boolean remarks = seat.equals(cast.seats().get(0));
            visits.as(cast.holder(seat), language, visitor -> review(visitor, remarks));
        }
        assertThat(cards.get(card).state()).isEqualTo(CardState.ANSWERING);
        visits.as(cast.lead(), language, visitor -> {
            visitor.openWork(card.value(), "task.cardDrafting.answerComments.title");
            visitor.send();
            visitor.page().waitForSelector("#form-error-summary a");
            Locator answers =
                    visitor.form().locator(".fjs-form-field-dynamiclist").first();
            visitor.choose(answers.locator(".fjs-form-field-select:not(:has(.readonly))")
                    .last());
            answers.locator("textarea:not([readonly])").last().fill("تمت إضافة الأرقام المطلوبة");
            visitor.seesNoErrorsLeft();
            visitor.send();
            visitor.seesDone();
        });
        assertThat(cards.comments(card)).allMatch(comment -> comment.disposition() != null);
        visits.as(cast.coordinator(), language, visitor -> {
            visitor.openWork(card.value(), "task.cardDrafting.decideNextStep.title");
            visitor.form()
                    .getByLabel(visitor.text("form.card-drafting-decide-next-step.nextStep.option.PROPOSE_MERGE"))
                    .check();
            visitor.form().getByText(visitor.text("formjs.noOptions")).waitFor();
            visitor.findsNothingWrong();
            visitor.form()
                    .getByLabel(visitor.text("form.card-drafting-decide-next-step.nextStep.option.READY"))
                    .check();
            visitor.findsNothingWrong();
            visitor.send();
            visitor.seesDone();
        });
        assertThat(cards.get(card).state()).isEqualTo(CardState.READY);
    }

    private static void review(Visitor visitor, boolean remarks) {
        visitor.openOwnWork("task.cardDrafting.reviewCard.title");
        if (remarks) {
            Locator rows = visitor.form().locator(".fjs-form-field-dynamiclist").first();
            if (rows.locator("textarea").count() == 0) {
                rows.getByText(visitor.text("formjs.add.comments")).first().click();
            }
            visitor.choose(rows.locator(".fjs-form-field-select").first());
            rows.locator("textarea").first().fill("<b>أرقام</b> avec sources ?");
            visitor.findsNothingWrong();
        } else {
            visitor.form().locator("input[type=checkbox]").first().check();
        }
        visitor.send();
        visitor.seesDone();
    }
}
