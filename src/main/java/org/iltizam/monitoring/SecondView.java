package org.iltizam.monitoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What the civil-society seat says beside the report of the lead. */
@Embeddable
public record SecondView(@Enumerated(EnumType.STRING) Completion completion, String text, Instant at, String by) {}
