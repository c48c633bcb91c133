package org.iltizam.commitment;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReviewRepository extends JpaRepository<Review, Review.Key> {

    List<Review> findByKeyCardAndKeyRound(String card, int round);

    /**
     * One statement asks and writes: of two answers of a seat the second finds the first, however close they are.
     *
     * @return 0 where the seat has answered in this round already
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into review (card, round, seat, side, author, at, comments)"
                    + " values (:card, :round, :seat, :side, :author, :at, :comments) on conflict do nothing")
    int send(String card, int round, String seat, String side, String author, Instant at, int comments);
}
