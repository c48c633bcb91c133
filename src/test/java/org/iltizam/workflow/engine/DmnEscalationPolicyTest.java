package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.iltizam.deadline.Rung;
import org.iltizam.deadline.Rung.Holder;
import org.iltizam.deadline.Rung.Kind;
import org.junit.jupiter.api.Test;

class DmnEscalationPolicyTest {

    private final DmnEscalationPolicy policy = new DmnEscalationPolicy();

    @Test
    void theLadderGoesUpFromTheReminderToThePublicNote() {
        assertThat(IntStream.rangeClosed(0, 4).mapToObj(policy::rung))
                .containsExactly(
                        new Rung(0, Kind.REMIND, Holder.ASSIGNEE, 0),
                        new Rung(1, Kind.ASK, Holder.DEPUTY, 3),
                        new Rung(2, Kind.ASK, Holder.INSTITUTION_HEAD, 3),
                        new Rung(3, Kind.ASK, Holder.COORDINATOR_AND_COMMITTEE, 5),
                        new Rung(4, Kind.PUBLISH, Holder.PUBLIC, 0));
    }

    @Test
    void aboveThePublicNoteThereIsNothingElse() {
        assertThat(policy.rung(9).kind()).isEqualTo(Kind.PUBLISH);
    }
}
