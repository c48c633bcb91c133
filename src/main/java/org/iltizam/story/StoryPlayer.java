package org.iltizam.story;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.ProcessClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the script: lets the time pass up to each act, then performs it in one transaction with the note that it has
 * been played. A play that was interrupted goes on behind its last act; a play that is over is never repeated.
 */
@Component
@Profile("story")
class StoryPlayer {

    private final StoryBook book;
    private final StoryProgress progress;
    private final ProcessClock processes;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final Map<String, Consumer<Act>> scenes = new HashMap<>();

    StoryPlayer(
            StoryBook book,
            StoryProgress progress,
            ProcessClock processes,
            MovableClock clock,
            PlatformTransactionManager transactions,
            List<Scenes> scenes) {
        this.book = book;
        this.progress = progress;
        this.processes = processes;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        scenes.forEach(some -> this.scenes.putAll(some.scenes()));
    }

    void play(PlayListener listener) {
        List<Act> acts = book.acts();
        int played = progress.played(book.plan());
        if (played == 0) {
            clock.set(acts.get(0).at());
        }
        for (int next = played; next < acts.size(); next++) {
            Act act = acts.get(next);
            letTimePassUntil(act.at());
            perform(act, next + 1);
            listener.played(
                    next + 1, acts.size(), act.at().atZone(book.calendar().zone()));
        }
    }

    private void letTimePassUntil(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            processes.runDueUntil(moment);
        }
    }

    private void perform(Act act, int count) {
        Consumer<Act> scene = scenes.get(act.name());
        if (scene == null) {
            throw new IllegalStateException("Nobody knows how to perform " + act);
        }
        try {
            transaction.executeWithoutResult(status -> {
                scene.accept(act);
                progress.played(book.plan(), count);
            });
        } catch (RuntimeException e) {
            throw new IllegalStateException("The story stopped at " + act, e);
        }
    }
}
