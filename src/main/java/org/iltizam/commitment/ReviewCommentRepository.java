package org.iltizam.commitment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewCommentRepository extends JpaRepository<ReviewComment, Long> {

    List<ReviewComment> findByCardAndRoundOrderById(String card, int round);

    List<ReviewComment> findByCardInOrderById(List<String> cards);
}
