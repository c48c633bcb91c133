package org.iltizam.people;

import org.springframework.data.jpa.repository.JpaRepository;

interface OrganisationEntities extends JpaRepository<OrganisationEntity, String> {}
