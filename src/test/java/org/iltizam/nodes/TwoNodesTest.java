package org.iltizam.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.web.Accounts;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes of the production jar on one database; one is ended by signal 9 while reviews are being sent and while
 * timers fall due. Run by {@code src/scripts/two-nodes.sh}, which builds the jar first.
 */
@IltizamTest
@Tag("nodes")
class TwoNodesTest {

    /** A ladder that has begun waits for its next rung: the engine keeps no history that could be asked. */
    private static final String LADDERS = """
            select count(*) from camunda.act_ru_execution e join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
            where e.business_key_ = ? and d.key_ = 'escalation' and e.parent_id_ is null""";

    private static final int CARDS = 8;
    private static final int LATE_CARDS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Test
    void whatWasAcknowledgedIsThereOnceWhenANodeIsKilled() throws Exception {
        Instant now = Clock.systemUTC().instant();
        clock.set(now.minus(Duration.ofDays(60)));
        Cast lateCast = committee.gather();
        List<CardId> lateCards = proposals(lateCast, LATE_CARDS);
        clock.set(now);
        Cast cast = committee.gather();
        List<CardId> cards = proposals(cast, CARDS);
        cards.forEach(card -> submit(card, cast.lead()));
        cast.seats().forEach(seat -> accounts.setPassword(cast.holder(seat), Reviewer.PASSWORD));
        holdBackTimers();

        try (Node first = Node.start("1", url());
                Node second = Node.start("2", url())) {
            first.awaitReady(PATIENCE);
            second.awaitReady(PATIENCE);
            AtomicInteger sent = new AtomicInteger();
            List<Reviewer> reviewers = reviewers(cast, cards, sent, first, second);

            letTimersFallDue();
            List<Reviewer> done = reviewWhileKilling(reviewers, sent, first);

            assertEveryReviewIsThereOnce(cast, cards, done);
            assertThat(done)
                    .allSatisfy(reviewer -> assertThat(reviewer.look(second.port()))
                            .as("still signed in on the other node")
                            .isEqualTo(200));
            assertTimersFiredOnce(lateCards);
            report(done);
        }
    }

    private List<Reviewer> reviewers(Cast cast, List<CardId> cards, AtomicInteger sent, Node first, Node second) {
        List<Reviewer> reviewers = new ArrayList<>();
        int[] ports = {first.port(), second.port()};
        for (SeatId seat : cast.seats()) {
            PersonId holder = cast.holder(seat);
            List<WorkItem> mine = cards.stream()
                    .flatMap(card -> items.openFor(card.value()).stream())
                    .filter(item -> holder.equals(item.assignee()))
                    .toList();
            assertThat(mine).hasSize(CARDS);
            Reviewer reviewer = new Reviewer(mine, items, sent, reviewers.size() % 2, ports);
            reviewer.signIn(holder);
            reviewers.add(reviewer);
        }
        return reviewers;
    }

    private static List<Reviewer> reviewWhileKilling(List<Reviewer> reviewers, AtomicInteger sent, Node victim)
            throws InterruptedException, ExecutionException {
        ExecutorService desks = Executors.newFixedThreadPool(reviewers.size());
        try {
            List<Future<Reviewer>> working =
                    reviewers.stream().map(desks::submit).toList();
            await().atMost(Duration.ofMinutes(5))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> sent.get() >= CARDS || working.stream().anyMatch(Future::isDone));
            victim.kill();
            List<Reviewer> done = new ArrayList<>();
            for (Future<Reviewer> desk : working) {
                done.add(desk.get());
            }
            return done;
        } finally {
            desks.shutdownNow();
            desks.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private void assertEveryReviewIsThereOnce(Cast cast, List<CardId> cards, List<Reviewer> reviewers) {
        int seats = cast.seats().size();
        for (CardId card : cards) {
            assertThat(count("select count(*) from review where card = ?", card))
                    .isEqualTo(seats);
            assertThat(count("select count(*) from review_comment where card = ?", card))
                    .isEqualTo(seats);
            assertThat(items.openFor(card.value()))
                    .extracting(WorkItem::task)
                    .as("the round closed once, and the lead got one task")
                    .containsExactly("answerComments");
        }
        for (Reviewer reviewer : reviewers) {
            reviewer.acknowledged.forEach((item, text) -> assertThat(
                            jdbc.sql("select count(*) from review_comment where card = ? and text = ?")
                                    .params(item.subject(), text)
                                    .query(Long.class)
                                    .single())
                    .as("acknowledged: %s", text)
                    .isEqualTo(1));
            assertThat(reviewer.acknowledged.size() + reviewer.savedUnseen.size())
                    .isEqualTo(CARDS);
            assertThat(reviewer.acknowledged.keySet())
                    .allSatisfy(item -> assertThat(
                                    items.find(item.id()).orElseThrow().state())
                            .isEqualTo(WorkItemState.DONE));
        }
    }

    private void assertTimersFiredOnce(List<CardId> lateCards) {
        // what the killed node held comes back when its lock has run out
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> lateCards.stream().allMatch(card -> count(LADDERS, card) > 0));
        for (CardId card : lateCards) {
            assertThat(count(LADDERS, card)).as("ladders of %s", card).isEqualTo(1);
            assertThat(count(
                            "select count(*) - count(distinct facts) from record_entry where subject = ? and kind = 'RungReached'",
                            card))
                    .as("rungs recorded twice of %s", card)
                    .isZero();
        }
    }

    private List<CardId> proposals(Cast cast, int number) {
        List<CardId> cards = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            cards.add(committee.proposal(cast, i, cast.lead()));
        }
        return cards;
    }

    private void submit(CardId card, PersonId lead) {
        WorkItem draft = items.openFor(card.value()).get(0);
        items.complete(draft.id(), lead, draft.version(), TestCommittee.draft("عنوان " + card))
                .orThrow();
    }

    private void holdBackTimers() {
        jdbc.sql("update camunda.act_ru_job set duedate_ = ? where duedate_ < ?")
                .params(inSeconds(3600), inSeconds(0))
                .update();
    }

    private void letTimersFallDue() {
        jdbc.sql("update camunda.act_ru_job set duedate_ = ? where duedate_ < ?")
                .params(inSeconds(0), inSeconds(3700))
                .update();
    }

    private static Timestamp inSeconds(int seconds) {
        return Timestamp.from(Clock.systemUTC().instant().plusSeconds(seconds));
    }

    private long count(String sql, CardId card) {
        return jdbc.sql(sql).param(card.value()).query(Long.class).single();
    }

    private String url() throws SQLException {
        return dataSource.unwrap(HikariDataSource.class).getJdbcUrl();
    }

    private static void report(List<Reviewer> reviewers) {
        int acknowledged =
                reviewers.stream().mapToInt(r -> r.acknowledged.size()).sum();
        int unseen = reviewers.stream().mapToInt(r -> r.savedUnseen.size()).sum();
        System.out.printf(
                "Two nodes, one killed: %d reviews acknowledged, %d saved whose answer was lost, 0 lost, 0 doubled;"
                        + " %d timers fired once; everybody still signed in.%n",
                acknowledged, unseen, LATE_CARDS);
    }
}
