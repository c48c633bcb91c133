package org.iltizam.committee;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many seats of a side have to take part in a decision.
 *
 * @param moreThanPercent more than this share of the side's seats that may vote
 */
@ConfigurationProperties("iltizam.committee.quorum")
record Quorum(@DefaultValue("50") int moreThanPercent) {

    int of(int seats) {
        return Math.min(seats * moreThanPercent / 100 + 1, Math.max(seats, 1));
    }
}
