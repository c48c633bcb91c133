package org.iltizam.commitment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommitmentRepository extends JpaRepository<Commitment, String> {

    List<Commitment> findByPlanOrderByNumber(String plan);

    int countByPlan(String plan);

    Optional<Commitment> findByCard(String card);

    @Query(value = "select c.lead from commitment c where c.id = :id for share", nativeQuery = true)
    Optional<String> leadHeld(String id);
}
