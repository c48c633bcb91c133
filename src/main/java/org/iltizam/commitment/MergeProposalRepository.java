package org.iltizam.commitment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MergeProposalRepository extends JpaRepository<MergeProposal, Long> {

    /** The proposal that the process of this card carries and that is not settled. */
    @Query("select p from MergeProposal p where p.card = :card and p.state in ('OPEN', 'VOTING', 'CONFIRMED')")
    Optional<MergeProposal> openOf(String card);

    /** Every proposal that names this card, the latest last. */
    @Query(
            "select distinct p from MergeProposal p join p.members m join fetch p.members where key(m) = :card order by p.id")
    List<MergeProposal> naming(String card);
}
