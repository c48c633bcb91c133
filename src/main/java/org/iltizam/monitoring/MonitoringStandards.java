package org.iltizam.monitoring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a deployment may set about reporting, {@code iltizam.monitoring.*}.
 *
 * @param periodMonths how long a period is
 * @param reportDays calendar days after the end of a period until its report is due
 * @param limitedShare percent that count for a milestone of limited progress; not started is 0, complete is 100
 * @param substantialShare percent that count for substantial progress
 * @param evidenceBytes how large one file of evidence may be
 */
@ConfigurationProperties("iltizam.monitoring")
public record MonitoringStandards(
        @DefaultValue("6") int periodMonths,
        @DefaultValue("15") int reportDays,
        @DefaultValue("25") int limitedShare,
        @DefaultValue("75") int substantialShare,
        @DefaultValue("5242880") int evidenceBytes) {

    public int share(Degree degree) {
        return switch (degree) {
            case NOT_STARTED -> 0;
            case LIMITED -> limitedShare;
            case SUBSTANTIAL -> substantialShare;
            case COMPLETE -> 100;
        };
    }
}
