package org.iltizam.dashboard.seats;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a plan's committee.
 *
 * @param renewal what the latest renewal is about; null where there was none
 * @param call address of the call for candidates while it can be read
 * @param mayRenew a renewal can be started now
 * @param institutions how many hold commitments
 * @param own seats for which the reader may name a substitute, by id
 * @param chosen the one of them that is asked about; null where it is still to be chosen
 * @param people who may stand in there
 */
public record SeatsView(
        String plan,
        List<Side> sides,
        @Nullable String renewal,
        @Nullable String call,
        boolean mayRenew,
        int institutions,
        Map<String, String> own,
        @Nullable String chosen,
        Map<String, String> people) {

    public record Side(String name, List<Row> rows) {}

    /** @param holder null while the seat is vacant */
    public record Row(
            String seat,
            @Nullable String holder,
            @Nullable Instant until,
            @Nullable String substitute) {}

    public boolean isEmpty() {
        return sides.stream().allMatch(side -> side.rows().isEmpty());
    }
}
