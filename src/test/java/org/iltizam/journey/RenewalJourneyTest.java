package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.util.List;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.committee.Renewal.State;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.Seats;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.TestStage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A committee is renewed from the call to the mandates by people who only see pages. */
@IltizamTest
@NeedsBrowser
class RenewalJourneyTest {

    @Autowired
    Visits visits;

    @Autowired
    TestCommittee committee;

    @Autowired
    TestStage stage;

    @Autowired
    Renewals renewals;

    @Autowired
    Seats seats;

    @Autowired
    MovableClock clock;

    @Test
    void aCommitteeIsRenewedInArabic() {
        renew(Language.AR, Visitor.DESK);
    }

    @Test
    void aCommitteeIsRenewedInFrenchOnAPhone() {
        renew(Language.FR, Visitor.PHONE);
    }

    private void renew(Language language, int width) {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        Cast cast = stage.gather();
        committee.proposal(cast, 1, cast.lead());
        RenewalId id = RenewalId.of(cast.plan(), 1);
        List<PersonId> panel = List.of(
                cast.holder(cast.seats().get(0)), cast.holder(cast.seats().get(1)));
        visits.as(cast.coordinator(), language, width, visitor -> {
            visitor.open("/seats?plan=" + cast.plan());
            visitor.findsNothingWrong();
            visitor.page().locator("form[action='/seats/renewal'] button").click();
            visitor.seesDone();
            visitor.openWork(id.value(), "task.committeeRenewal.prepareCall.title");
            visitor.fill("form.committee-renewal-prepare-call.callAr.label", "دعوة إلى جمعيات المجتمع المدني");
            visitor.chooseDay(visitor.form().locator(".fjs-form-field-datetime").first(), 28);
            for (PersonId member : panel) {
                String name = member.value().substring(member.value().indexOf('-') + 1);
                visitor.form()
                        .locator(
                                ".fjs-form-field-checklist label",
                                hasText(name + (language == Language.AR ? " ع" : " fr")))
                        .first()
                        .click();
            }
            visitor.findsNothingWrong();
            send(visitor);
        });
        try (Visitor visitor = visits.anybody(language, width)) {
            for (String name : List.of("سعاد", "Karim")) {
                visitor.open("/calls/" + id);
                visitor.page().fill("input[name=name]", name);
                visitor.page().fill("input[name=association]", "Association " + name);
                visitor.page().fill("input[name=email]", name.hashCode() + "@" + id + ".example");
                visitor.page().fill("textarea[name=motivation]", "خبرة سنوات في تتبع الالتزامات");
                visitor.findsNothingWrong();
                visitor.page()
                        .locator("form[action='/calls/" + id + "'] button")
                        .click();
                visitor.seesDone();
            }
        }
        stage.fire(stage.running("committeeRenewal", id.value()), "event_applicationsClose");
        for (PersonId member : panel) {
            visits.as(member, language, width, visitor -> {
                visitor.openOwnWork("task.committeeRenewal.scoreCandidates.title");
                Locator scores = visitor.form().locator(".fjs-form-field-number input");
                scores.nth(0).fill("16");
                scores.nth(1).fill("11");
                visitor.findsNothingWrong();
                send(visitor);
            });
        }
        visits.as(cast.coordinator(), language, width, visitor -> {
            visitor.openWork(id.value(), "task.committeeRenewal.proposeSeats.title");
            visitor.form()
                    .getByLabel(visitor.text("form.committee-renewal-propose-seats.proposalStep.option.SEATS"))
                    .check();
            visitor.choose(visitor.form()
                    .locator(".fjs-form-field-dynamiclist .fjs-form-field-select")
                    .first());
            visitor.form()
                    .locator(".fjs-form-field-checklist input[type=checkbox]")
                    .first()
                    .check();
            visitor.findsNothingWrong();
            send(visitor);
        });
        for (SeatId seat : cast.seats()) {
            visits.as(cast.holder(seat), language, width, visitor -> {
                visitor.openOwnWork("task.committeeRenewal.confirmSeats.title");
                visitor.form()
                        .getByLabel(visitor.text("form.common.vote.option.FOR"))
                        .first()
                        .check();
                visitor.findsNothingWrong();
                send(visitor);
            });
        }
        assertThat(renewals.get(id).state()).isEqualTo(State.SEATED);
        assertThat(seats.occupied(cast.plan())).hasSize(2);
        visits.as(cast.coordinator(), language, width, visitor -> {
            visitor.open("/seats?plan=" + cast.plan());
            visitor.findsNothingWrong();
        });
        stage.clear();
    }

    private static void send(Visitor visitor) {
        visitor.send();
        visitor.seesDone();
    }

    private static Locator.LocatorOptions hasText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
