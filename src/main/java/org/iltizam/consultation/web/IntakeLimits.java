package org.iltizam.consultation.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param burst how many contributions may come from one connection at once: a workshop in one room
 * @param perHour how many more may come from it in each hour after that
 */
@ConfigurationProperties("iltizam.consultation.intake")
record IntakeLimits(
        @DefaultValue("60") int burst, @DefaultValue("120") int perHour) {}
