package org.iltizam.committee;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long before a meeting its papers have to be out.
 *
 * @param workingDays from the day of the invitation (excluded) to the day of the meeting (included)
 */
@ConfigurationProperties("iltizam.committee.papers")
public record Papers(@DefaultValue("5") int workingDays) {}
