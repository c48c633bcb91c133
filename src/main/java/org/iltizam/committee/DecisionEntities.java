package org.iltizam.committee;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DecisionEntities extends JpaRepository<DecisionEntity, String> {

    /** Votes on one decision and its closing take turns: none is counted that came too late, none is lost. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DecisionEntity d where d.id = :id")
    Optional<DecisionEntity> taking(String id);

    @Query(
            "select distinct d from DecisionEntity d left join fetch d.ballots where d.subject = :subject order by d.putAt")
    List<DecisionEntity> about(String subject);

    @Query("select distinct d from DecisionEntity d left join fetch d.ballots where d.id in :ids")
    List<DecisionEntity> all(Collection<String> ids);

    int countBySubject(String subject);
}
