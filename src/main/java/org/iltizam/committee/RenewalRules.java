package org.iltizam.committee;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param openMonthsBefore how long before the mandates end the next renewal is opened
 * @param applyWorkingDays how long one can apply at the least
 * @param panel how many members the panel has at the least
 * @param mandatesInARow after how many a person makes room
 */
@ConfigurationProperties("iltizam.committee.renewal")
record RenewalRules(
        @DefaultValue("6") int openMonthsBefore,
        @DefaultValue("10") int applyWorkingDays,
        @DefaultValue("2") int panel,
        @DefaultValue("2") int mandatesInARow) {}
