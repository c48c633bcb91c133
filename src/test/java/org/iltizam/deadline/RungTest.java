package org.iltizam.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RungTest {

    @ParameterizedTest
    @CsvSource({
        "assignee, ASSIGNEE",
        "institutionHead, INSTITUTION_HEAD",
        "coordinatorAndCommittee, COORDINATOR_AND_COMMITTEE"
    })
    void holdersAreCalledAsInTheTable(String word, Rung.Holder holder) {
        assertThat(Rung.Holder.of(word)).isEqualTo(holder);
    }

    @Test
    void kindsAreCalledAsInTheTable() {
        assertThat(Rung.Kind.of("ask")).isEqualTo(Rung.Kind.ASK);
    }

    @Test
    void anUnknownWordIsAMistakeOfTheTable() {
        assertThatThrownBy(() -> Rung.Holder.of("neighbour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neighbour");
        assertThatThrownBy(() -> Rung.Kind.of("shout")).isInstanceOf(IllegalArgumentException.class);
    }
}
