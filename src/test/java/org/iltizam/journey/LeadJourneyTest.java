package org.iltizam.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommitments;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.Commitments;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A project lead has left, and the coordinator names another one: of a card, and of a commitment. */
@IltizamTest
@NeedsBrowser
class LeadJourneyTest {

    @Autowired
    Visits visits;

    @Autowired
    TestCommittee committee;

    @Autowired
    TestCommitments adopted;

    @Autowired
    Cards cards;

    @Autowired
    Commitments commitments;

    @Autowired
    MovableClock clock;

    @Test
    void aCardGetsAnotherLeadAndARefusalIsSeenAtOnce() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        Cast cast = committee.gather();
        CardId card = committee.proposal(cast, 1, cast.lead());

        visits.as(cast.coordinator(), Language.AR, visitor -> {
            visitor.open("/cards/" + card + "#act");
            visitor.page().locator("details:has(form[action$='/lead']) summary").click();
            visitor.findsNothingWrong();
            sendsTheSameThenAnother(visitor, cast.otherLead());
        });

        assertThat(cards.get(card).lead()).isEqualTo(cast.otherLead());
        visits.as(
                cast.otherLead(),
                Language.AR,
                visitor -> visitor.openWork(card.value(), "task.cardDrafting.submitDraft.title"));
    }

    @Test
    void aCommitmentGetsAnotherLead() {
        clock.set(Instant.parse("2024-10-15T09:00:00Z"));
        Cast cast = committee.gather();
        CommitmentId commitment = adopted.adopted(cast, 1);

        visits.as(cast.coordinator(), Language.FR, visitor -> {
            visitor.open("/commitments/" + commitment);
            visitor.page()
                    .locator("a[href='/commitments/" + commitment + "/lead']")
                    .click();
            visitor.page().waitForSelector("#lead");
            visitor.findsNothingWrong();
            sendsTheSameThenAnother(visitor, cast.otherLead());
        });

        assertThat(commitments.get(commitment).lead()).isEqualTo(cast.otherLead());
    }

    private static void sendsTheSameThenAnother(Visitor visitor, PersonId other) {
        Locator form = visitor.page().locator("form[action$='/lead']");
        form.locator("#leadReason").fill("غادر المؤسسة");
        form.locator("button[type=submit]").click();
        visitor.showsTheErrors();
        assertThat(form.locator("#leadReason").inputValue()).isEqualTo("غادر المؤسسة");
        form.locator("#lead").selectOption(other.value());
        form.locator("button[type=submit]").click();
        visitor.seesDone();
    }
}
