package org.iltizam.commitment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommitmentTitleRepository extends JpaRepository<CommitmentTitle, Long> {

    List<CommitmentTitle> findByCommitmentOrderBySinceAscIdAsc(String commitment);
}
