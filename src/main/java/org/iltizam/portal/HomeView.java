package org.iltizam.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know. Of cards it holds those that ended by a public decision, and of them the number, the title and
 * the reason; nothing of a card that is still being drafted ever comes here.
 *
 * @param plan null while there is no plan
 * @param now the day of the clock
 * @param commitments how many the plan has, none before it is adopted
 * @param ideas when they are collected; null where the plan has no such phase
 * @param themes null until they are public
 */
public record HomeView(
        @Nullable LocalizedText plan,
        LocalDate now,
        List<PhaseLine> phases,
        int commitments,
        @Nullable PhaseLine ideas,
        @Nullable PhaseLine consultation,
        @Nullable AgreedThemes themes,
        List<Cancelled> cancelled,
        List<Merged> merged,
        List<MinutesLine> minutes) {

    /** @param address where the timeline and the ways to take part are */
    public record AgreedThemes(String address, List<LocalizedText> titles) {}

    public enum Time {
        OVER,
        NOW,
        AHEAD
    }

    public record PhaseLine(String name, LocalDate opens, LocalDate closes, Time time) {}

    public record Cancelled(
            int number, LocalizedText title, String why, LocalizedText reason, List<Dissent> dissents) {}

    /** @param side the side of the seat that dissented, in the reader's language */
    public record Dissent(String side, String text) {}

    public record Merged(int number, LocalizedText title, int into) {}

    public record MinutesLine(String address, LocalizedText title, Instant at) {}
}
