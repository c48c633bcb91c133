package org.iltizam.commitment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CardRepository extends JpaRepository<Card, String> {

    List<Card> findByPlanOrderByNumber(String plan);

    List<Card> findByMergedIntoOrderByNumber(String mergedInto);

    List<Card> findByPlanAndLeadAndTitleArOrderByNumber(String plan, String lead, String titleAr);

    @Query(value = "select c.lead from card c where c.id = :id for share", nativeQuery = true)
    Optional<String> leadHeld(String id);

    @Query("select max(c.number) from Card c where c.plan = :plan")
    Optional<Integer> highestNumber(String plan);
}
