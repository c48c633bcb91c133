package org.iltizam.monitoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceRepository extends JpaRepository<Evidence, Long> {

    List<Evidence> findByCommitmentOrderById(String commitment);

    Optional<Evidence> findByFileKey(String fileKey);
}
