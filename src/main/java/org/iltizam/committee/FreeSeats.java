package org.iltizam.committee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.Renewal.Place;
import org.jspecify.annotations.Nullable;

/** Seats to be taken again: first everybody gets their own back, so that no newcomer takes it; then the others. */
final class FreeSeats {

    private final List<Seat> left;
    private final Map<Place, Seat> own = new HashMap<>();

    FreeSeats(List<Seat> before, List<Place> places) {
        left = new ArrayList<>(before);
        for (Place place : places) {
            left.stream()
                    .filter(seat -> fits(seat, place))
                    .filter(seat -> place.person() != null && place.person().equals(seat.holder()))
                    .findFirst()
                    .ifPresent(seat -> {
                        own.put(place, seat);
                        left.remove(seat);
                    });
        }
    }

    /** One's own seat, else one of the institution, else any of the side; null where a new one is needed. */
    @Nullable
    Seat take(Place place) {
        Seat again = own.remove(place);
        if (again != null) {
            return again;
        }
        Seat other = left.stream().filter(seat -> fits(seat, place)).findFirst().orElse(null);
        left.remove(other);
        return other;
    }

    /** Those that nobody has taken. */
    List<Seat> left() {
        return left;
    }

    private static boolean fits(Seat seat, Place place) {
        return seat.side() == place.side()
                && (place.side() == Side.CIVIL_SOCIETY || Objects.equals(place.organisation(), seat.organisation()));
    }
}
