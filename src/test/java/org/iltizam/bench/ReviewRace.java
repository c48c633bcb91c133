package org.iltizam.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import org.iltizam.SqlCount;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reviews on both sides in turn, one of ours, one on the bare engine, and so on: whatever else the machine does falls on
 * both. Every fourth review is the last of its card and opens the next step. A lap begins with a swept database and a
 * checkpoint, and its log has the page images that follow from it, on both sides.
 */
final class ReviewRace {

    static final int SEATS = 4;

    private final TestCommittee committee;
    private final WorkItems items;
    private final StockEngine stock;
    private final MovableClock clock;
    private final JdbcTemplate ours;
    private final JdbcTemplate theirs;
    private final Cast cast;
    private int cards;
    private int stockCards;

    ReviewRace(TestCommittee committee, WorkItems items, StockEngine stock, DataSource ours, MovableClock clock) {
        this.committee = committee;
        this.items = items;
        this.stock = stock;
        this.clock = clock;
        this.ours = new JdbcTemplate(ours);
        this.theirs = new JdbcTemplate(stock.dataSource());
        this.cast = committee.gather();
    }

    /** Of one completion: milliseconds and bytes of write-ahead log. */
    record Cost(double millis, double walBytes) {}

    record Lap(Cost ours, Cost theirs) {

        double speed() {
            return theirs.millis() / ours.millis();
        }

        double wal() {
            return ours.walBytes() / theirs.walBytes();
        }
    }

    Lap lap(int cardsOfTheLap) throws Exception {
        Deque<WorkItem> open = new ArrayDeque<>();
        Deque<Task> tasks = new ArrayDeque<>();
        for (int card = 0; card < cardsOfTheLap; card++) {
            open.addAll(reviews());
            tasks.addAll(stockReviews());
        }
        ours.execute("vacuum analyze");
        theirs.execute("vacuum analyze");
        ours.execute("checkpoint");
        int acts = open.size();
        Meter own = new Meter();
        Meter bare = new Meter();
        while (!open.isEmpty()) {
            WorkItem item = open.remove();
            // what is indexed by time grows at one end only, as it does when no test holds the clock
            clock.moveTo(clock.instant().plusSeconds(1));
            own.measure(() -> complete(item));
            Task task = tasks.remove();
            bare.measure(() -> complete(task));
        }
        return new Lap(own.each(acts), bare.each(acts));
    }

    /** Statements of a review that is not the last of its card, and of the last one. */
    List<Integer> ourStatements() throws Exception {
        List<WorkItem> open = reviews();
        int first = SqlCount.during(() -> complete(open.get(0))).size();
        complete(open.get(1));
        complete(open.get(2));
        return List.of(first, SqlCount.during(() -> complete(open.get(3))).size());
    }

    List<Integer> theirStatements() throws Exception {
        List<Task> open = stockReviews();
        int first = SqlCount.during(() -> complete(open.get(0))).size();
        complete(open.get(1));
        complete(open.get(2));
        return List.of(first, SqlCount.during(() -> complete(open.get(3))).size());
    }

    private List<WorkItem> reviews() {
        CardId card = committee.proposal(cast, ++cards, cast.lead());
        WorkItem draft = items.openFor(card.value()).get(0);
        items.complete(draft.id(), cast.lead(), draft.version(), TestCommittee.draft("عنوان"))
                .orThrow();
        return items.openFor(card.value());
    }

    private List<Task> stockReviews() {
        String key = "stock-" + ++stockCards;
        stock.engine().getRuntimeService().startProcessInstanceByKey("cardDrafting", key);
        var open = stock.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(key);
        stock.engine().getTaskService().complete(open.singleResult().getId());
        return open.list();
    }

    private void complete(WorkItem item) {
        items.complete(item.id(), cast.holder(item.seat()), item.version(), Map.of("noRemarks", true))
                .orThrow();
    }

    private void complete(Task task) {
        stock.engine().getTaskService().complete(task.getId(), Map.of("noRemarks", true));
    }

    /** Both databases are of one server and share its log, so each act is measured by itself. */
    private final class Meter {

        private long nanos;
        private long bytes;

        void measure(Runnable act) {
            long before = log();
            long start = System.nanoTime();
            act.run();
            nanos += System.nanoTime() - start;
            bytes += log() - before;
        }

        private long log() {
            return ours.queryForObject(
                    "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint", Long.class);
        }

        Cost each(int acts) {
            return new Cost(nanos / 1e6 / acts, (double) bytes / acts);
        }
    }
}
