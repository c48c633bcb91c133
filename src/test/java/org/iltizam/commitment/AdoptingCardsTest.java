package org.iltizam.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.AdoptingCards.Adoption;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.Refusal;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IltizamTest
class AdoptingCardsTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 1);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);

    @Autowired
    private TestCommittee committee;

    @Autowired
    private CardShelf shelf;

    @Autowired
    private AdoptingCards adopting;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private Cast cast;

    @BeforeEach
    void gather() {
        clock.set(Instant.parse("2024-06-10T09:00:00Z"));
        cast = committee.gather();
    }

    @Test
    void anAdoptedCardKeepsItsLeadItsActivitiesAndEveryTitleItHad() {
        CardId card = card(4, "عنوان المقترح", "عنوان الاعتماد");

        CommitmentId id =
                adopt(new Adoption(card, 4, LocalizedText.arabic("services"))).get(0);

        assertThat(id.value()).isEqualTo(cast.plan() + "-c4");
        Commitment commitment = commitments.ofCard(card).orElseThrow();
        assertThat(commitment.lead()).isEqualTo(cast.lead());
        assertThat(commitment.deputy()).isEqualTo(cast.deputy());
        assertThat(commitment.ogpId()).isNull();
        assertThat(commitments.titles(id))
                .extracting(title -> title.title().ar())
                .containsExactly("عنوان المقترح", "عنوان الاعتماد");
        assertThat(commitments.milestones(id)).singleElement().satisfies(milestone -> {
            assertThat(milestone.title().ar()).isEqualTo("نشاط");
            assertThat(milestone.startsOn()).isEqualTo(SEPTEMBER);
            assertThat(milestone.endsOn()).isEqualTo(MARCH);
            assertThat(milestone.weight()).isEqualTo(1);
        });
        assertThat(commitments.lineage(commitments.get(id)))
                .extracting(Card::id)
                .containsExactly(card);
        assertThat(timeline.of(id.value())).extracting(RecordEntry::kind).containsExactly("CommitmentAdopted");
    }

    @Test
    void noneIsAdoptedWhenOneCannotBe() {
        CardId good = card(1, "الأول");
        CardId cancelled = card(2, "الثاني");
        transaction.executeWithoutResult(status -> shelf.get(cancelled).now(CardState.CANCELLED));

        List<Refusal> refusals = adopting.adopt(
                        cast.plan(),
                        List.of(
                                new Adoption(good, 1, LocalizedText.arabic("a")),
                                new Adoption(cancelled, 1, LocalizedText.arabic("a")),
                                new Adoption(good, 3, LocalizedText.arabic("a"))),
                        cast.coordinator())
                .refusals();

        assertThat(refusals)
                .extracting(Refusal::code)
                .containsExactly("cardNotAdoptable", "numberTaken", "cardAdopted");
        assertThat(commitments.of(cast.plan())).isEmpty();
    }

    @Test
    void theOgpIdComesLaterAndLeavesTheNumberAlone() {
        CommitmentId id = adopt(new Adoption(card(3, "الثالث"), 7, LocalizedText.arabic("a")))
                .get(0);

        adopting.ogpId(id, "MO0056", cast.coordinator());

        assertThat(commitments.get(id).ogpId()).isEqualTo("MO0056");
        assertThat(commitments.get(id).number()).isEqualTo(7);
    }

    private List<CommitmentId> adopt(Adoption adoption) {
        return adopting.adopt(cast.plan(), List.of(adoption), cast.coordinator())
                .orThrow();
    }

    private CardId card(int number, String... titles) {
        CardId id = committee.proposal(cast, number, cast.lead());
        for (String title : titles) {
            transaction.executeWithoutResult(status -> shelf.freeze(
                    shelf.get(id), content(LocalizedText.arabic(title)), CardEvent.Origin.DRAFT, cast.lead()));
        }
        return id;
    }

    private static CardContent content(LocalizedText title) {
        return new CardContent(
                title,
                Language.AR,
                null,
                null,
                null,
                null,
                null,
                List.of(new Activity("نشاط", SEPTEMBER, MARCH)),
                null,
                null,
                null,
                null,
                null);
    }
}
