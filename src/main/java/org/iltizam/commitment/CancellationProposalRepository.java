package org.iltizam.commitment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CancellationProposalRepository extends JpaRepository<CancellationProposal, Long> {

    List<CancellationProposal> findByCardOrderById(String card);
}
