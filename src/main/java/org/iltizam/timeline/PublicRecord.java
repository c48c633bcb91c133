package org.iltizam.timeline;

import java.util.Set;
import java.util.function.Consumer;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The chain of a plan's record as anybody may take it away. Every link is there, so that a copy kept elsewhere shows any
 * later change; the text of an entry only where the act itself is public, for what is being drafted is not.
 */
@Service
public class PublicRecord {

    /** Acts that the public pages tell as well. */
    private static final Set<String> PUBLIC = Set.of(
            "CardCancelled",
            "ClockPaused",
            "ClockResumed",
            "DecisionClosed",
            "MeetingCalledOff",
            "MeetingNotHeld",
            "MinutesPublished");

    private final RecordBook book;

    PublicRecord(RecordBook book) {
        this.book = book;
    }

    /**
     * One link: {@code hash} is the SHA-256, in hexadecimal, of {@code previous}, a line feed and the text of the entry.
     *
     * @param entry that text, as it was sealed; null where the act is not public
     */
    public record Link(
            long sequence,
            String previous,
            String hash,
            @Nullable String entry) {}

    /** From the first entry to the last, however many there are and however slowly they are taken. */
    public void read(PlanId plan, Consumer<Link> reader) {
        book.readLinks(plan, PUBLIC, reader);
    }
}
