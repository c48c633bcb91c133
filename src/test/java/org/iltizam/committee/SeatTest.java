package org.iltizam.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.junit.jupiter.api.Test;

class SeatTest {

    private static final Instant MARCH = Instant.parse("2024-03-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2024-12-01T00:00:00Z");

    private final SeatEntity seat =
            new SeatEntity(new SeatId("nap3-cso-1"), new PlanId("nap3"), Side.CIVIL_SOCIETY, null);

    @Test
    void isVacantUntilSomebodyHoldsIt() {
        assertThat(seat.at(MARCH).occupied()).isFalse();

        seat.give(new PersonId("cso-1"), MARCH, null);

        assertThat(seat.at(MARCH).holder()).isEqualTo(new PersonId("cso-1"));
        assertThat(seat.at(MARCH.minusSeconds(1)).occupied()).isFalse();
    }

    @Test
    void aMandateEnds() {
        seat.give(new PersonId("cso-1"), MARCH, JUNE);

        assertThat(seat.at(JUNE.minusSeconds(1)).occupied()).isTrue();
        assertThat(seat.at(JUNE).occupied()).isFalse();
    }

    @Test
    void aNewMandateEndsTheRunningOne() {
        seat.give(new PersonId("cso-1"), MARCH, null);
        seat.give(new PersonId("cso-2"), JUNE, null);

        assertThat(seat.at(MARCH).holder()).isEqualTo(new PersonId("cso-1"));
        assertThat(seat.at(DECEMBER).holder()).isEqualTo(new PersonId("cso-2"));
    }
}
