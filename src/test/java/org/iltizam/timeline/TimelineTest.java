package org.iltizam.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.iltizam.TestPlans;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.iltizam.timeline.RecordBreak.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IltizamTest
class TimelineTest {

    private static final PersonId COORDINATOR = new PersonId("coordinator");
    private static final Instant AT = Instant.parse("2024-01-08T09:30:00.123456789Z");

    @Autowired
    Timeline timeline;

    @Autowired
    PublicRecord record;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcTemplate jdbc;

    private final PlanId plan = TestPlans.next();
    private final CardId card = CardId.of(plan, 4);

    /** An event that nothing but the record listens to. */
    record Registered(CardId card, PlanId plan, PersonId by, Instant at, LocalizedText title, PersonId lead)
            implements Recorded {

        @Override
        public String subject() {
            return card.value();
        }
    }

    record Weighed(
            CardId card,
            PlanId plan,
            @Nullable PersonId by,
            Instant at,
            int version,
            List<DayOfWeek> days,
            Map<DayOfWeek, Integer> counts,
            @Nullable String reason)
            implements Recorded {

        @Override
        public String subject() {
            return card.value();
        }
    }

    @Test
    void whoKnowsWhatAnEntryCouldSayCannotTryItAgainstItsHash() {
        happens(weighed(1, "«سبب»"));
        RecordEntry known = timeline.of(card.value()).get(0);
        List<PublicRecord.Link> published = new ArrayList<>();
        record.read(plan, published::add);

        SealedEntry guessed = new SealedEntry(
                plan.value(),
                1,
                card.value(),
                known.kind(),
                known.at(),
                null,
                CanonicalJson.facts(known.facts()),
                null);

        assertThat(published).singleElement().satisfies(link -> {
            assertThat(link.entry()).isNull();
            assertThat(guessed.hashAfter(link.previous())).isNotEqualTo(link.hash());
        });
    }

    @Test
    void keepsWhatHappened() {
        happens(
                new Registered(card, plan, COORDINATOR, AT, LocalizedText.arabic("عنوان «أ»"), new PersonId("lead-4")),
                weighed(1, "«سبب»"));

        List<RecordEntry> lines = timeline.of(card.value());

        assertThat(lines).extracting(RecordEntry::kind).containsExactly("Registered", "Weighed");
        assertThat(lines).extracting(RecordEntry::sequence).containsExactly(1L, 2L);
        assertThat(lines.get(0).by()).isEqualTo(COORDINATOR);
        assertThat(lines.get(0).at()).isEqualTo("2024-01-08T09:30:00.123456Z");
        assertThat(lines.get(0).facts()).isEqualTo(Map.of("lead", "lead-4", "title", Map.of("ar", "عنوان «أ»")));
        assertThat(lines.get(1).by()).isNull();
        assertThat(lines.get(1).facts())
                .isEqualTo(Map.of(
                        "version",
                        1,
                        "days",
                        List.of("FRIDAY", "MONDAY"),
                        "counts",
                        Map.of("SUNDAY", 2, "MONDAY", 1),
                        "reason",
                        "«سبب»"));
    }

    @Test
    void anActThatFailsLeavesNoEntry() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(registered(4));
                    throw new IllegalStateException("and then it failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(timeline.of(card.value())).isEmpty();
        assertThat(timeline.head(plan)).isEmpty();
    }

    @Test
    void anEventOutsideAnyTransactionIsRecordedInOneOfItsOwn() {
        events.publishEvent(registered(4));

        assertThat(timeline.of(card.value())).hasSize(1);
    }

    @Test
    void readsBackwardsPieceByPiece() {
        IntStream.rangeClosed(1, 7).forEach(number -> happens(registered(number)));

        List<RecordEntry> newest = timeline.of(plan, Timeline.NEWEST, 3);
        List<RecordEntry> before = timeline.of(plan, newest.get(2).sequence(), 10);

        assertThat(newest).extracting(RecordEntry::sequence).containsExactly(7L, 6L, 5L);
        assertThat(before).extracting(RecordEntry::sequence).containsExactly(4L, 3L, 2L, 1L);
        assertThat(timeline.of(card.value(), Timeline.NEWEST, 1))
                .singleElement()
                .satisfies(line -> assertThat(timeline.of(card.value(), line.position(), 10))
                        .isEmpty());
    }

    @Test
    void anUntouchedRecordHolds() {
        tellAStory();

        assertThat(timeline.verify(plan)).isEmpty();
        assertThat(timeline.verify(plan, timeline.head(plan).orElseThrow())).isEmpty();
    }

    @Test
    void whoTakesALongRecordAwaySlowlyHoldsNoConnectionMeanwhile() {
        jdbc.update("""
                insert into record_entry (plan, sequence, subject, kind, at, facts, previous_hash, hash)
                select ?, n, 'a', case n % 2 when 0 then 'CardCancelled' else 'ReviewSent' end, now(), '{}', 'x', 'x'
                from generate_series(1, 2500) n
                """, plan.value());
        List<PublicRecord.Link> taken = new ArrayList<>();

        record.read(plan, link -> {
            assertThat(SqlCount.held()).isZero();
            taken.add(link);
        });

        assertThat(taken)
                .extracting(PublicRecord.Link::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2500).boxed().toList());
        assertThat(taken).allSatisfy(link -> assertThat(link.entry() != null).isEqualTo(link.sequence() % 2 == 0));
    }

    @Test
    void unusualTextSurvivesTheDatabase() {
        String text = "\"\\ \u0000 \u2028 \ud83d\ude00 é é </script> {0} '' \u200f";
        happens(weighed(1, text));

        assertThat(timeline.verify(plan)).isEmpty();
        assertThat(timeline.of(card.value()).get(0).facts().get("reason")).isEqualTo(text.replace('\u0000', '\ufffd'));
    }

    @ParameterizedTest
    @CsvSource({
        "update record_entry set facts = '{\"version\": 9}' where sequence = 3",
        "delete from record_entry where sequence = 3",
        "truncate record_entry"
    })
    void theDatabaseRefusesToChangeIt(String sql) {
        tellAStory();

        assertThatThrownBy(() -> jdbc.execute(sql))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("append-only");
        assertThat(timeline.verify(plan)).isEmpty();
    }

    /** What somebody could do who owns the server. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update record_entry set facts = jsonb_set(facts, '{version}', '9') where plan = '%s' and sequence = 3 | 3 | CHANGED",
                "update record_entry set by_person = 'lead-9' where plan = '%s' and sequence = 2 | 2 | CHANGED",
                "update record_entry set at = at - interval '1 day' where plan = '%s' and sequence = 5 | 5 | CHANGED",
                "delete from record_entry where plan = '%s' and sequence = 2 | 2 | MISSING",
                "delete from record_entry where plan = '%1$s' and sequence = 1; update record_entry set sequence = sequence + 100 where plan = '%1$s'; update record_entry set sequence = sequence - 101 where plan = '%1$s' | 1 | UNLINKED",
                "update record_entry set sequence = case sequence when 3 then 4 else 3 end + 1000 where plan = '%s' and sequence in (3, 4) | 3 | MISSING",
                "insert into record_entry (plan, sequence, subject, kind, at, facts, previous_hash, hash) select plan, 6, subject, kind, at, facts, repeat('a', 64), repeat('b', 64) from record_entry where plan = '%s' and sequence = 1 | 6 | UNLINKED",
                "insert into record_entry (plan, sequence, subject, kind, at, facts, previous_hash, hash) select plan, 6, subject, kind, at, facts, hash, repeat('b', 64) from record_entry where plan = '%s' and sequence = 5 | 6 | CHANGED"
            })
    void findsWhatWasTamperedWith(String sql, long sequence, Kind kind) throws Exception {
        tellAStory();

        tamper(sql.formatted(plan));

        assertThat(timeline.verify(plan)).contains(new RecordBreak(sequence, kind));
    }

    @Test
    void aHeadKeptElsewhereFindsARecordThatWasCut() throws Exception {
        tellAStory();
        RecordHead known = timeline.head(plan).orElseThrow();

        tamper("delete from record_entry where plan = '%s' and sequence > 3".formatted(plan));

        assertThat(timeline.verify(plan)).isEmpty();
        assertThat(timeline.verify(plan, known)).contains(new RecordBreak(4, Kind.NOT_AS_KNOWN));
    }

    @Test
    void aHeadKeptElsewhereFindsARecordThatWasWrittenAnew() throws Exception {
        tellAStory();
        RecordHead known = timeline.head(plan).orElseThrow();

        tamper("delete from record_entry where plan = '%s'".formatted(plan));
        IntStream.rangeClosed(1, 6).forEach(number -> happens(registered(number)));

        assertThat(timeline.verify(plan)).isEmpty();
        assertThat(timeline.verify(plan, known)).contains(new RecordBreak(5, Kind.NOT_AS_KNOWN));
    }

    @Test
    void manyWritersMakeOneChain() throws Exception {
        int writers = 8;
        int acts = 25;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Future<?>> futures = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(writer -> pool.submit(() -> {
                        for (int act = 0; act < acts; act++) {
                            happens(registered(writer + 1), registered(act + 1));
                        }
                    }))
                    .toList();
            for (Future<?> future : futures) {
                future.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(timeline.verify(plan)).isEmpty();
        assertThat(timeline.head(plan)).map(RecordHead::sequence).hasValue((long) writers * acts * 2);
    }

    private void tellAStory() {
        happens(registered(4));
        happens(weighed(1, null), weighed(1, "because"));
        happens(weighed(2, null));
        happens(weighed(3, "at last"));
    }

    private Registered registered(int number) {
        return new Registered(
                CardId.of(plan, number), plan, COORDINATOR, AT, LocalizedText.arabic("عنوان"), new PersonId("lead-4"));
    }

    private Weighed weighed(int version, @Nullable String reason) {
        return new Weighed(
                card,
                plan,
                null,
                AT.plusSeconds(60),
                version,
                List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
                Map.of(DayOfWeek.SUNDAY, 2, DayOfWeek.MONDAY, 1),
                reason);
    }

    private void happens(Recorded... acts) {
        transaction.executeWithoutResult(status -> List.of(acts).forEach(events::publishEvent));
    }

    private void tamper(String sql) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(Objects.requireNonNull(sql));
            statement.execute("set session_replication_role = default");
        }
    }
}
