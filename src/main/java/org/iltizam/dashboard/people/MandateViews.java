package org.iltizam.dashboard.people;

import java.util.List;
import org.iltizam.committee.Seat;
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
                        seat.organisation() == null ? "" : names.of(seat.organisation(), messages),
                        seat.holder() == null ? "" : names.of(seat.holder(), messages)))
                .toList();
    }
}
