package org.iltizam.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SharedCopyTest {

    private static final int ASKING = 5;

    private long now;
    private int loaded;
    private Runnable meanwhile = () -> {};
    private final SharedCopy<Integer> copy = new SharedCopy<>(this::load, () -> now);

    private int load() {
        int number = ++loaded;
        Runnable once = meanwhile;
        meanwhile = () -> {};
        once.run();
        return number;
    }

    @Test
    void whileOneLoadsItAnewTheOthersTakeWhatIsThere() {
        assertThat(copy.get()).isEqualTo(1);
        after(SharedCopy.RENEWED);
        meanwhile = () -> {
            for (int i = 0; i < ASKING; i++) {
                assertThat(copy.get()).isEqualTo(1);
            }
        };

        assertThat(copy.get()).isEqualTo(2);
        assertThat(copy.get()).isEqualTo(2);
        assertThat(loaded).isEqualTo(2);
    }

    @Test
    void nobodyTakesWhatIsTooOldHoweverLongAnotherLoads() {
        assertThat(copy.get()).isEqualTo(1);
        after(SharedCopy.OLDEST);
        meanwhile = () -> assertThat(copy.get()).isEqualTo(3);

        assertThat(copy.get()).isEqualTo(2);
    }

    @Test
    void whatWasLoadedBeforeAChangeIsNotShared() {
        meanwhile = copy::forget;

        assertThat(copy.get()).isEqualTo(1);
        assertThat(copy.get()).isEqualTo(2);
        assertThat(copy.get()).isEqualTo(2);
    }

    @Test
    void whoFailsToLoadItLetsTheNextOneTry() {
        assertThat(copy.get()).isEqualTo(1);
        after(SharedCopy.RENEWED);
        meanwhile = () -> {
            throw new IllegalStateException("no connection");
        };

        try {
            copy.get();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("no connection");
        }

        assertThat(copy.get()).isEqualTo(3);
    }

    private void after(Duration age) {
        now += age.toNanos() + 1;
    }
}
