package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iltizam.committee.Side;
import org.iltizam.people.OrganisationKind;
import org.iltizam.story.CommitmentsFile.Commitment;
import org.iltizam.story.CommitteeFile.Chair;
import org.iltizam.story.PeopleFile.Body;
import org.iltizam.story.PeopleFile.Somebody;
import org.iltizam.story.ProposalsFile.Proposal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who the second plan's institutions, seats and persons are, and what they proposed. */
class Nap2PeopleTest {

    private final StoryFiles files = new StoryFiles("nap2");
    private final List<Commitment> commitments =
            files.read("commitments.yaml", CommitmentsFile.class).commitments();
    private final PeopleFile people = files.read("people.yaml", PeopleFile.class);
    private final List<Chair> seats =
            files.read("committee.yaml", CommitteeFile.class).seats();
    private final List<Proposal> proposals =
            files.read("proposals.yaml", ProposalsFile.class).proposals();

    @Test
    void twentyFourProposalsOfElevenBodiesBecameTwentyTwoCommitments() {
        assertThat(proposals).hasSize(24);
        assertThat(proposals.stream().map(Proposal::organisation).distinct()).hasSize(11);
        assertThat(proposals)
                .allSatisfy(
                        proposal -> assertThat(organisationOf(proposal.lead())).isEqualTo(proposal.organisation()));
        assertThat(commitments).zipSatisfy(proposals.subList(0, 22), (commitment, proposal) -> {
            assertThat(proposal.number()).isEqualTo(commitment.number());
            assertThat(proposal.title()).isEqualTo(commitment.title());
            assertThat(proposal.organisation()).isEqualTo(commitment.institution());
            assertThat(proposal.lead()).isEqualTo("lead-" + commitment.number());
        });
    }

    @Test
    void theCommitteeIsBalancedAndHasAllItsInstitutions() {
        assertThat(seats)
                .hasSize(22)
                .allSatisfy(seat -> assertThat(organisationOf(seat.holder())).isEqualTo(seat.organisation()));
        assertThat(seats).filteredOn(seat -> seat.side() == Side.CIVIL_SOCIETY).hasSize(11);
        assertThat(seats)
                .filteredOn(seat -> seat.side() == Side.GOVERNMENT)
                .extracting(Chair::organisation)
                .containsExactlyInAnyOrderElementsOf(commitments.stream()
                        .map(Commitment::institution)
                        .distinct()
                        .toList());
    }

    @Test
    void everybodyIsCalledByTheirFunction() {
        assertThat(people.persons()).hasSize(3 + 22 + 3 * 11 + 11).allSatisfy(person -> {
            assertThat(person.name().ar()).matches("(رئيس|منسق|منسقة|مدير|نائب|رئاسة|عضو|ممثل) .*");
            assertThat(person.email()).isEqualTo(person.id() + "@iltizam.example");
            assertThat(people.organisations()).extracting(Body::id).contains(person.organisation());
        });
        assertThat(people.organisations())
                .filteredOn(body -> body.kind() == OrganisationKind.INSTITUTION)
                .allSatisfy(body -> assertThat(organisationOf(body.head())).isEqualTo(body.id()));
    }

    @Test
    void nothingElseIsRecordedOfTheCards() {
        assertThat(files.read("comments.yaml", CommentsFile.class).comments()).isEmpty();
        assertThat(files.read("meetings.yaml", MeetingsFile.class).meetings()).isEmpty();
    }

    private @Nullable String organisationOf(@Nullable String person) {
        return people.persons().stream()
                .filter(somebody -> somebody.id().equals(person))
                .findFirst()
                .map(Somebody::organisation)
                .orElse(null);
    }
}
