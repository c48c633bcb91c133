package org.iltizam.commitment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRepository extends JpaRepository<Review, Review.Key> {

    List<Review> findByKeyCardAndKeyRound(String card, int round);
}
