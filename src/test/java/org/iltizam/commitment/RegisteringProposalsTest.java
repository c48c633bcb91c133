package org.iltizam.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.RegisteringProposals.Proposal;
import org.iltizam.people.Role;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
class RegisteringProposalsTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    RegisteringProposals registering;

    /** Else the ladder of a late draft would ask another institution's head, and nobody's deputy. */
    @Test
    void aProposalIsLedByPeopleOfTheInstitutionThatAnswersForIt() {
        Cast cast = committee.gather();
        PersonId elsewhere = committee.person(cast, "elsewhere", null, Role.PROJECT_LEAD);

        assertThat(refused(cast, elsewhere, cast.deputy())).containsExactly(Refusal.at("lead", "leadElsewhere"));
        assertThat(refused(cast, cast.head(), cast.deputy())).containsExactly(Refusal.at("lead", "notALead"));
        assertThat(refused(cast, cast.lead(), elsewhere)).containsExactly(Refusal.at("deputy", "leadElsewhere"));
        assertThat(refused(cast, cast.lead(), cast.head())).containsExactly(Refusal.at("deputy", "notALead"));
        assertThat(refused(cast, cast.lead(), cast.lead())).containsExactly(Refusal.at("deputy", "deputyIsLead"));
        assertThat(refused(cast, cast.lead(), null)).isEmpty();
    }

    private List<Refusal> refused(Cast cast, PersonId lead, PersonId deputy) {
        return registering
                .register(
                        new Proposal(
                                cast.plan(), null, LocalizedText.arabic("مقترح"), cast.institution(), lead, deputy),
                        cast.coordinator())
                .refusals();
    }
}
