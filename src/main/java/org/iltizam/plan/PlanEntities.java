package org.iltizam.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanEntities extends JpaRepository<PlanEntity, String> {

    @Query("select distinct p from PlanEntity p left join fetch p.phases order by p.starts desc, p.id desc")
    List<PlanEntity> latestFirst();
}
