package org.iltizam.timeline;

import java.util.List;
import java.util.Optional;
import org.iltizam.shared.PlanId;

/**
 * The public record of who did what and why. An act's entries are there once its transaction has committed, and never
 * without it.
 */
public interface Timeline {

    /** A position behind the newest entry, to begin reading backwards. */
    long NEWEST = Long.MAX_VALUE;

    /** All that happened to a card or a meeting, oldest first. */
    List<RecordEntry> of(String subject);

    /** The latest entries about it before a position, newest first. */
    List<RecordEntry> of(String subject, long before, int limit);

    /** The latest entry of that kind about it. */
    Optional<RecordEntry> latest(String subject, String kind);

    /** The latest entries of the whole plan before a position, newest first. */
    List<RecordEntry> of(PlanId plan, long before, int limit);

    /** The end of the chain; empty while nothing has happened. */
    Optional<RecordHead> head(PlanId plan);

    /** Reads the whole chain and finds the first entry that is not what was written. */
    Optional<RecordBreak> verify(PlanId plan);

    /** Verifies, and compares with a head that was kept elsewhere: that finds a cut or an entirely rewritten record. */
    Optional<RecordBreak> verify(PlanId plan, RecordHead known);
}
