package org.iltizam.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.iltizam.AtOnce;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.RegisteringProposals.Proposal;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
class RegisteringAtOnceTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    RegisteringProposals registering;

    @Autowired
    AtOnce atOnce;

    @Test
    void twoProposalsRegisteredAtOnceGetNumbersOfTheirOwn() throws Exception {
        Cast cast = committee.gather();

        CardId second = atOnce.both(() -> register(cast, "مقترح"), () -> register(cast, "مقترح آخر"));

        assertThat(second).isEqualTo(CardId.of(cast.plan(), 2));
    }

    private CardId register(Cast cast, String title) {
        return registering
                .register(
                        new Proposal(
                                cast.plan(),
                                null,
                                LocalizedText.arabic(title),
                                cast.institution(),
                                cast.lead(),
                                cast.deputy()),
                        cast.coordinator())
                .orThrow();
    }
}
