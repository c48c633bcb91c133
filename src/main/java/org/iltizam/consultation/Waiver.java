package org.iltizam.consultation;

import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;

/** A blocker that was let pass, with the reason that everybody can read. */
public record Waiver(Blocker blocker, int cases, LocalizedText reason, Instant at, PersonId by) {}
