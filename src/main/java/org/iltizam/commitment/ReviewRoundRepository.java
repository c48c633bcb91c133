package org.iltizam.commitment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRoundRepository extends JpaRepository<ReviewRound, ReviewRound.Key> {

    List<ReviewRound> findByKeyCardOrderByKeyRound(String card);
}
