package org.iltizam.plan;

import org.springframework.data.jpa.repository.JpaRepository;

interface CycleEntities extends JpaRepository<CycleEntity, String> {}
