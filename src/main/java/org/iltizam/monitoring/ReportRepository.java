package org.iltizam.monitoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportRepository extends JpaRepository<ProgressReport, String> {

    @Query("select distinct r from ProgressReport r left join fetch r.milestones"
            + " where r.commitment = :commitment order by r.period")
    List<ProgressReport> ofCommitment(String commitment);

    @Query(
            "select distinct r from ProgressReport r left join fetch r.milestones where r.plan = :plan order by r.period")
    List<ProgressReport> ofPlan(String plan);

    @Query("select r.state, count(r) from ProgressReport r where r.plan = :plan group by r.state")
    List<Object[]> byState(String plan);

    @Query("select r from ProgressReport r where r.commitment = :commitment and r.state = 'PUBLISHED'"
            + " order by r.period desc limit 1")
    Optional<ProgressReport> lastPublished(String commitment);
}
