package org.iltizam.dashboard.people;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Side;
import org.iltizam.people.Organisation;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.springframework.stereotype.Component;

/** Seats in the reader's language. */
@Component
class MandateViews {

    private final Names names;

    MandateViews(Names names) {
        this.names = names;
    }

    List<MandateView> of(List<Seat> seats, Messages messages) {
        return seats.stream()
                .map(seat -> new MandateView(
                        seat.id().value(),
                        messages.get("inbox.side." + seat.side()),
                        seat.organisation() == null
                                ? messages.get("inbox.seat.numbered", seat.number())
                                : names.of(seat.organisation(), messages),
                        seat.holder() == null ? "" : names.of(seat.holder(), messages)))
                .toList();
    }

    /** How many seats each side has. */
    Map<Side, Long> counts(List<Seat> seats) {
        Map<Side, Long> counts = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            counts.put(side, seats.stream().filter(seat -> seat.side() == side).count());
        }
        return counts;
    }

    /** Names of organisations by the name of the side they would sit on. */
    Map<String, Map<String, String>> organisations(List<Organisation> organisations, Messages messages) {
        Map<String, Map<String, String>> sides = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            List<Organisation> own = organisations.stream()
                    .filter(organisation -> Side.of(organisation.kind()) == side)
                    .toList();
            sides.put(messages.get("inbox.side." + side), names.ofBodies(own, messages.language()));
        }
        return sides;
    }
}
