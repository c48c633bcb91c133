package org.iltizam.commitment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CancellationProposalRepository extends JpaRepository<CancellationProposal, Long> {

    List<CancellationProposal> findByCardOrderById(String card);

    List<CancellationProposal> findByCardInOrderById(Collection<String> cards);
}
