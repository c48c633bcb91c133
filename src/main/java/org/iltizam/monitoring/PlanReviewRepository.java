package org.iltizam.monitoring;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanReviewRepository extends JpaRepository<PlanReview, String> {

    List<PlanReview> findByPlanOrderByBegunAt(String plan);
}
