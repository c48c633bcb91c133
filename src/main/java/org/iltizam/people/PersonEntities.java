package org.iltizam.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonEntities extends JpaRepository<PersonEntity, String> {

    @Query("select distinct p from PersonEntity p left join fetch p.roles order by p.id")
    List<PersonEntity> everyone();
}
