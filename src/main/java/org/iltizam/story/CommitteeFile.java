package org.iltizam.story;

import java.time.LocalDate;
import java.util.List;
import org.iltizam.committee.Side;
import org.jspecify.annotations.Nullable;

/** {@code committee.yaml}. */
record CommitteeFile(List<Chair> seats, Term mandate) {

    /** @param holder null: a seat that the report does not name, so it stays vacant */
    record Chair(
            String id,
            Side side,
            @Nullable String organisation,
            @Nullable String holder) {}

    record Term(LocalDate from) {}
}
