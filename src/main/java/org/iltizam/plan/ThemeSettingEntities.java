package org.iltizam.plan;

import org.springframework.data.jpa.repository.JpaRepository;

interface ThemeSettingEntities extends JpaRepository<ThemeSettingEntity, String> {}
