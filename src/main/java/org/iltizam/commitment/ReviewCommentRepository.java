package org.iltizam.commitment;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewCommentRepository extends JpaRepository<ReviewComment, Long> {

    List<ReviewComment> findByCardAndRoundOrderById(String card, int round);

    List<ReviewComment> findByCardInOrderById(List<String> cards);

    /** The comments of the plan's cards that nobody had answered at that moment, one row a card. */
    @Query("""
            select c.card as card, count(c) as comments from ReviewComment c
            where c.at <= :at and (c.answeredAt is null or c.answeredAt > :at)
            and c.card in (select k.id from Card k where k.plan = :plan)
            group by c.card""")
    List<Unanswered> unanswered(String plan, Instant at);

    interface Unanswered {

        String getCard();

        int getComments();
    }
}
