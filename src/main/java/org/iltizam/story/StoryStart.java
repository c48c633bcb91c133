package org.iltizam.story;

import java.io.PrintStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the story before the web server opens, so that the first page shows where it ends. */
@Component
@Profile("story")
class StoryStart implements SmartLifecycle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int STEP = 10;

    private final StoryPlayer player;
    private final StoryBook book;
    private final PrintStream console = System.out;
    private volatile boolean running;
    private int shown;

    StoryStart(StoryPlayer player, StoryBook book) {
        this.player = player;
        this.book = book;
    }

    @Override
    public void start() {
        player.play(this::show);
        running = true;
    }

    private void show(int acts, int of, ZonedDateTime at) {
        int percent = acts * 100 / of;
        if (percent / STEP > shown / STEP) {
            shown = percent;
            console.printf(
                    Locale.ROOT, "The story %s is being played: %3d %%  %s%n", book.story(), percent, DAY.format(at));
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts near the end of all phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
