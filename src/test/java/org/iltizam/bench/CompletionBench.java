package org.iltizam.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.bench.ReviewRace.Lap;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Completing a review: ours with validation, the review itself, the chained record, the work list and the mail queue,
 * beside the bare engine with stock settings completing the same task of the same model with nothing behind it.
 */
@IltizamTest
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
// the crowd comes last: it leaves our tables packed full, which the tables of the bare engine are not
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompletionBench {

    /** About 2 000 completions a side: before that a JVM is measured that compiles, and ours has more to compile. */
    private static final int WARMING = 16;

    private static final int LAPS = 5;
    private static final int CARDS = 30;

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource dataSource;

    @BeforeAll
    void nobodySweepsInBetween() {
        jdbc.execute("alter system set autovacuum = off");
        jdbc.execute("select pg_reload_conf()");
    }

    @Test
    @Order(1)
    void aReviewCostsNoMoreThanOnTheBareEngine() throws Exception {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        try (StockEngine stock = StockEngine.beside(dataSource, ReviewRace.SEATS)) {
            ReviewRace race = new ReviewRace(committee, items, stock, dataSource, clock);
            for (int lap = 0; lap < WARMING; lap++) {
                race.lap(CARDS);
            }
            List<Lap> laps = new ArrayList<>();
            for (int lap = 0; lap < LAPS; lap++) {
                laps.add(race.lap(CARDS));
            }
            Table.title("Completing a review, beside the same completion on the bare engine with stock settings");
            row(
                    "completions/s: ours %.0f, bare engine %.0f",
                    1000 / median(laps, lap -> lap.ours().millis()),
                    1000 / median(laps, lap -> lap.theirs().millis()),
                    Ratio.spread(laps.stream().map(Lap::speed).toList()),
                    "≥ 1.0×");
            row(
                    "log bytes each: ours %.0f, bare engine %.0f",
                    median(laps, lap -> lap.ours().walBytes()),
                    median(laps, lap -> lap.theirs().walBytes()),
                    Ratio.spread(laps.stream().map(Lap::wal).toList()),
                    "≤ 0.5×");
            Table.row(
                    "SQL statements, a batch is one: a review, the last of its card",
                    race.ourStatements() + " against " + race.theirStatements(),
                    "–");
        }
    }

    @Test
    @Order(2)
    void aReviewCostsTheSameInACrowd() throws Exception {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        try (StockEngine stock = StockEngine.beside(dataSource, ReviewRace.SEATS);
                Crowd crowd = new Crowd(jdbc)) {
            ReviewRace race = new ReviewRace(committee, items, stock, dataSource, clock);
            crowd.growTo(1_000);
            List<Lap> few = new ArrayList<>();
            for (int lap = 0; lap < WARMING + LAPS; lap++) {
                few.add(race.lap(CARDS / 2));
            }
            crowd.growTo(1_000_000);
            race.lap(CARDS / 2);
            List<Lap> many = new ArrayList<>();
            for (int lap = 0; lap < LAPS; lap++) {
                many.add(race.lap(CARDS / 2));
            }
            double before = median(few.subList(WARMING, few.size()), lap -> 1 / lap.speed());
            double after = median(many, lap -> 1 / lap.speed());
            Table.title("Completing a review among 1 000 000 open tasks against 1 000");
            row(
                    "ms each: among 1 000 %.2f, among 1 000 000 %.2f",
                    median(few.subList(WARMING, few.size()), lap -> lap.ours().millis()),
                    median(many, lap -> lap.ours().millis()),
                    Table.times(after / before) + " by the bare engine's clock",
                    "≤ 1.2×");
        }
    }

    private static void row(String what, double ours, double theirs, String figure, String target) {
        Table.row(String.format(Locale.ROOT, what, ours, theirs), figure, target);
    }

    private static double median(List<Lap> laps, ToDoubleFunction<Lap> figure) {
        return Ratio.median(laps.stream().map(figure::applyAsDouble).toList());
    }

    @AfterAll
    void sweepAgain() {
        jdbc.execute("drop database if exists stock with (force)");
        jdbc.execute("alter system reset autovacuum");
        jdbc.execute("select pg_reload_conf()");
    }
}
