package org.iltizam.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ThemeEntities extends JpaRepository<ThemeEntity, String> {

    List<ThemeEntity> findByPlanOrderByNumber(String plan);
}
