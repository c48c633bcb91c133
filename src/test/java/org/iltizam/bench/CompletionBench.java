package org.iltizam.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Completing a review: ours with validation, the review itself, the chained record, the work list and the mail queue,
 * beside the bare engine with stock settings completing the same task of the same model with nothing behind it.
 */
@IltizamTest
@Tag("bench")
class CompletionBench {

    private static final int ROUNDS = 6;
    private static final int CARDS_A_ROUND = 10;
    private static final int SEATS = 4;

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

    private record Cost(double perSecond, double walBytes) {}

    @Test
    void aReviewCostsNoMoreThanOnTheBareEngine() throws Exception {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        jdbc.execute("drop database if exists stock");
        jdbc.execute("create database stock");
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        String url = pool.getJdbcUrl().replaceAll("/[^/?]+(\\?|$)", "/stock$1");
        try (StockEngine stock = new StockEngine(url, pool.getUsername(), pool.getPassword(), SEATS)) {
            Cast cast = committee.gather();
            List<Cost> ours = new ArrayList<>();
            List<Cost> theirs = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                Cost own = ours(cast, round);
                Cost bare = theirs(stock, round);
                if (round > 0) {
                    ours.add(own);
                    theirs.add(bare);
                }
            }
            print(ours, theirs);
        } finally {
            jdbc.execute("drop database if exists stock with (force)");
        }
    }

    private Cost ours(Cast cast, int round) {
        Deque<WorkItem> open = new ArrayDeque<>();
        for (int card = 0; card < CARDS_A_ROUND; card++) {
            CardId id = committee.proposal(cast, 1 + round * CARDS_A_ROUND + card, cast.lead());
            WorkItem draft = items.openFor(id.value()).get(0);
            items.complete(draft.id(), cast.lead(), draft.version(), TestCommittee.draft("عنوان"))
                    .orThrow();
            open.addAll(items.openFor(id.value()));
        }
        // the last seat of a card opens the next step: measured are the reviews before it, on both sides
        return measured(
                open,
                item -> items.complete(item.id(), cast.holder(item.seat()), item.version(), Map.of("noRemarks", true))
                        .orThrow());
    }

    private Cost theirs(StockEngine stock, int round) {
        var engine = stock.engine();
        Deque<Task> open = new ArrayDeque<>();
        for (int card = 0; card < CARDS_A_ROUND; card++) {
            String key = "stock-" + round + "-" + card;
            engine.getRuntimeService().startProcessInstanceByKey("cardDrafting", key);
            Task draft = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .singleResult();
            engine.getTaskService().complete(draft.getId());
            open.addAll(engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .list());
        }
        return measured(open, task -> engine.getTaskService().complete(task.getId(), Map.of("noRemarks", true)));
    }

    private <T> Cost measured(Deque<T> open, Consumer<T> act) {
        jdbc.execute("checkpoint");
        String from = jdbc.queryForObject("select pg_current_wal_insert_lsn()::text", String.class);
        long start = System.nanoTime();
        int acts = 0;
        while (!open.isEmpty()) {
            act.accept(open.poll());
            acts++;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Long bytes = jdbc.queryForObject(
                "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), ?::pg_lsn)::bigint", Long.class, from);
        return new Cost(acts / seconds, bytes.doubleValue() / acts);
    }

    private static void print(List<Cost> ours, List<Cost> theirs) {
        List<Double> speed = new ArrayList<>();
        List<Double> wal = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            speed.add(ours.get(i).perSecond() / theirs.get(i).perSecond());
            wal.add(ours.get(i).walBytes() / theirs.get(i).walBytes());
        }
        Table.title("Completing a review, beside the same completion on the bare engine with stock settings");
        Table.row(
                String.format(
                        Locale.ROOT,
                        "completions/s: ours %.0f, bare engine %.0f",
                        Ratio.median(ours.stream().map(Cost::perSecond).toList()),
                        Ratio.median(theirs.stream().map(Cost::perSecond).toList())),
                Table.times(Ratio.median(speed)),
                "≥ 1.0×");
        Table.row(
                String.format(
                        Locale.ROOT,
                        "WAL bytes each: ours %.0f, bare engine %.0f",
                        Ratio.median(ours.stream().map(Cost::walBytes).toList()),
                        Ratio.median(theirs.stream().map(Cost::walBytes).toList())),
                Table.times(Ratio.median(wal)),
                "≤ 0.5×");
    }
}
