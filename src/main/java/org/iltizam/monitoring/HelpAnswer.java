package org.iltizam.monitoring;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the committee answers to a lead who asks for help. */
@Embeddable
public record HelpAnswer(String text, Instant at, String by) {}
