package org.iltizam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedFactsTest {

    record CardPraised(
            CardId card,
            PlanId plan,
            @Nullable PersonId by,
            Instant at,
            int round,
            @Nullable String reason) implements Recorded {

        @Override
        public String subject() {
            return card.value();
        }
    }

    @Test
    void tellsWhatTheColumnsDoNot() {
        CardPraised event = new CardPraised(
                new CardId("nap3-4"), new PlanId("nap3"), new PersonId("cso-1"), Instant.EPOCH, 2, "clear");

        assertThat(event.facts()).containsOnlyKeys("round", "reason").containsEntry("round", 2);
    }

    @Test
    void whatIsNotKnownIsNoFact() {
        CardPraised event = new CardPraised(new CardId("nap3-4"), new PlanId("nap3"), null, Instant.EPOCH, 1, null);

        assertThat(event.facts()).containsOnlyKeys("round");
        assertThat(event.recorded()).isTrue();
    }

    @Test
    void anEventThatIsNoRecordHasToNameItsFacts() {
        Recorded event = new Recorded() {
            @Override
            public String subject() {
                return "nap3-4";
            }

            @Override
            public PlanId plan() {
                return new PlanId("nap3");
            }

            @Override
            public Instant at() {
                return Instant.EPOCH;
            }

            @Override
            public @Nullable PersonId by() {
                return null;
            }
        };

        assertThatThrownBy(event::facts).isInstanceOf(IllegalArgumentException.class);
    }
}
