package org.iltizam.commitment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CardVersionRepository extends JpaRepository<CardVersion, CardVersion.Key> {

    @Query("select v from CardVersion v where v.key.card in (select c.id from Card c where c.plan = :plan)"
            + " and v.key.version = (select max(w.key.version) from CardVersion w where w.key.card = v.key.card)")
    List<CardVersion> latestOf(String plan);

    @Query("select v from CardVersion v where v.key.card in (select c.id from Card c where c.plan = :plan)"
            + " and v.key.version = (select max(w.key.version) from CardVersion w"
            + " where w.key.card = v.key.card and w.frozenAt <= :at)")
    List<CardVersion> latestOf(String plan, Instant at);

    @Query("select v from CardVersion v where v.key.card in :cards"
            + " and v.key.version = (select max(w.key.version) from CardVersion w where w.key.card = v.key.card)")
    List<CardVersion> latestAmong(Collection<String> cards);

    List<CardVersion> findByKeyCardOrderByKeyVersion(String card);
}
