package org.iltizam.consultation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a consultation keeps to unless a public reason is given.
 *
 * @param announceDays calendar days from the announcement to the opening
 * @param openDays calendar days from the first to the last day, both counted
 */
@ConfigurationProperties("iltizam.consultation")
record ConsultationStandards(
        @DefaultValue("14") int announceDays,
        @DefaultValue("15") int openDays) {}
