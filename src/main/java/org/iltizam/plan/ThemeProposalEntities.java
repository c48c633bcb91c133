package org.iltizam.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ThemeProposalEntities extends JpaRepository<ThemeProposalEntity, String> {

    List<ThemeProposalEntity> findByPlanOrderByNumber(String plan);
}
