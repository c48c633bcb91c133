package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.iltizam.deadline.NationalCalendar;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.ProcessClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

/** A play that was interrupted goes on; a play that is over is not repeated. */
class StoryPlayerTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2024-01-01T00:00:00Z"));
    private final AtomicInteger noted = new AtomicInteger();
    private final AtomicBoolean powerCut = new AtomicBoolean();
    private final List<Integer> performed = new ArrayList<>();
    private final StoryBook book = mock();
    private final StoryProgress progress = mock();
    private final ProcessClock processes = until -> {
        clock.moveTo(until);
        return 0;
    };
    private final Scenes scenes = () -> Map.of("work", act -> {
        if (powerCut.get() && act.cardNumber() == 2) {
            throw new IllegalStateException("power cut");
        }
        performed.add(act.cardNumber());
    });
    private final StoryPlayer player =
            new StoryPlayer(book, progress, processes, clock, mock(PlatformTransactionManager.class), List.of(scenes));

    @BeforeEach
    void threeActs() {
        when(book.acts()).thenReturn(List.of(act(1), act(2), act(3)));
        when(book.calendar()).thenReturn(NationalCalendar.morocco());
        when(progress.played(any())).thenAnswer(call -> noted.get());
        doAnswer(call -> {
                    noted.set(call.getArgument(1));
                    return null;
                })
                .when(progress)
                .played(any(), anyInt());
    }

    @Test
    void goesOnBehindTheLastAct() {
        powerCut.set(true);
        assertThatThrownBy(this::play).hasMessageContaining("stopped at").hasRootCauseMessage("power cut");
        powerCut.set(false);
        play();
        assertThat(performed).containsExactly(1, 2, 3);
    }

    @Test
    void isNotRepeated() {
        play();
        play();
        assertThat(performed).containsExactly(1, 2, 3);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-01-03T10:00:00Z"));
    }

    private void play() {
        player.play((acts, of, at) -> {});
    }

    private static Act act(int card) {
        return new Act(Instant.parse("2024-01-0" + card + "T10:00:00Z"), "work", card, null, null, Map.of());
    }
}
