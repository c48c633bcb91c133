package org.iltizam.portal;

import java.time.Instant;
import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.iltizam.workflow.WorkItemState;
import org.jspecify.annotations.Nullable;

/**
 * Delays and stopped clocks as anybody may know them: of a card its number and who is late, and not a word of what is being
 * written.
 */
public record DelaysView(LocalizedText plan, Part<Late> late, Part<Stopped> stopped) {

    /**
     * One page of a list.
     *
     * @param newer address of the page before; null on the first
     * @param older address of the page after; null on the last
     */
    public record Part<R>(
            List<R> rows, @Nullable String newer, @Nullable String older) {}

    /**
     * @param number of the card or the commitment; null where the work is about neither
     * @param address of its page, where the reader may open it
     * @param institution that was late, whosever the card is; null where a role was
     * @param role that was late, in words
     * @param ofSeat it was asked of a committee seat, not of the institution
     * @param endedAt null while it is open
     */
    public record Late(
            @Nullable Integer number,
            @Nullable String address,
            @Nullable LocalizedText institution,
            @Nullable String role,
            String task,
            String process,
            boolean ofSeat,
            Instant since,
            WorkItemState state,
            @Nullable Instant endedAt) {}

    /**
     * @param address of the card's page, where the reader may open it
     * @param until null while the clock stands, or where the card came to its end first
     * @param ended the card has come to its end
     */
    public record Stopped(
            int number,
            @Nullable String address,
            LocalizedText institution,
            Instant since,
            @Nullable Instant until,
            boolean ended,
            String reason) {}
}
