package org.iltizam.committee;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SeatEntities extends JpaRepository<SeatEntity, String> {

    @Query("select distinct s from SeatEntity s left join fetch s.mandates where s.plan = :plan")
    List<SeatEntity> ofPlan(String plan);

    @Query("select s from SeatEntity s left join fetch s.mandates where s.id = :id")
    Optional<SeatEntity> withMandates(String id);
}
