package org.iltizam.commitment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommitmentRepository extends JpaRepository<Commitment, String> {

    List<Commitment> findByPlanOrderByNumber(String plan);

    int countByPlan(String plan);

    Optional<Commitment> findByCard(String card);
}
