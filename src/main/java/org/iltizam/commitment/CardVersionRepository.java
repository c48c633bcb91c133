package org.iltizam.commitment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CardVersionRepository extends JpaRepository<CardVersion, CardVersion.Key> {

    List<CardVersion> findByKeyCardOrderByKeyVersion(String card);
}
