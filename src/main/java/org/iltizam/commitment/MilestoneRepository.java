package org.iltizam.commitment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MilestoneRepository extends JpaRepository<Milestone, Long> {

    List<Milestone> findByCommitmentOrderByNumber(String commitment);

    List<Milestone> findByPlanOrderByCommitmentAscNumberAsc(String plan);
}
