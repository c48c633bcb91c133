package org.iltizam.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code mail}. A queue is SQL, not an aggregate: its statements lean on {@code on conflict}, {@code skip
 * locked} and the clock of the database, which all nodes share and which never stands still.
 */
@Repository
class MailQueue {

    private static final String ROWS = "select * from mail m where ";

    private final JdbcClient jdbc;

    MailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is new; the same key is queued once */
    boolean add(Letter letter, Instant createdAt, Duration delay) {
        return jdbc.sql("""
                                insert into mail (dedupe_key, to_person, to_address, language, subject, summary, link,
                                                  text_body, html_body, ics, ics_method, bundle, created_at, next_attempt_at)
                                values (:key, :person, :address, :language, :subject, :summary, :link,
                                        :text, :html, :ics, :method, :bundle, :createdAt, now() + make_interval(secs => :delay))
                                on conflict (dedupe_key) do nothing
                                """)
                        .param("key", letter.key())
                        .param("person", letter.to().value())
                        .param("address", letter.address())
                        .param("language", letter.language().code())
                        .param("subject", letter.subject())
                        .param("summary", letter.summary())
                        .param("link", letter.link())
                        .param("text", letter.text())
                        .param("html", letter.html())
                        .param("ics", icsOf(letter))
                        .param("method", methodOf(letter))
                        .param("bundle", letter.bundle())
                        .param("createdAt", createdAt.atOffset(ZoneOffset.UTC))
                        .param("delay", (double) delay.toSeconds())
                        .update()
                == 1;
    }

    /** The next one to send, locked; of a bundle only the first, so that two nodes never take a bundle apart. */
    Optional<QueuedMail> lockNextDue() {
        return jdbc.sql(ROWS + """
                                m.sent_at is null and m.next_attempt_at <= clock_timestamp()
                                and (m.sending_until is null or m.sending_until <= clock_timestamp())
                                and not exists (select 1 from mail b where b.bundle = m.bundle and b.bundle is not null
                                                and b.sent_at is null and b.id < m.id)
                                order by m.next_attempt_at, m.id limit 1 for update of m skip locked
                                """).query(MailQueue::row).optional();
    }

    List<QueuedMail> lockBundle(String bundle) {
        return jdbc.sql(ROWS + "m.bundle = :bundle and m.sent_at is null order by m.id for update of m skip locked")
                .param("bundle", bundle)
                .query(MailQueue::row)
                .list();
    }

    /** From now on nobody else sends them, as long as that takes and no longer: who has taken them may have died. */
    void take(List<QueuedMail> mails, Duration time) {
        jdbc.sql("update mail set sending_until = clock_timestamp() + make_interval(secs => :time) where id in (:ids)")
                .param("time", (double) time.toSeconds())
                .param("ids", ids(mails))
                .update();
    }

    /** The mails that wait and are about one of these work items: the second part of their keys. */
    List<QueuedMail> lockAbout(List<String> items) {
        return jdbc.sql(ROWS
                        + "m.sent_at is null and split_part(m.dedupe_key, ':', 2) in (:items) order by m.id for update")
                .param("items", items)
                .query(MailQueue::row)
                .list();
    }

    void rewrite(long id, String subject, String summary, String text, String html) {
        jdbc.sql("update mail set subject = :subject, summary = :summary, text_body = :text, html_body = :html"
                        + " where id = :id")
                .param("subject", subject)
                .param("summary", summary)
                .param("text", text)
                .param("html", html)
                .param("id", id)
                .update();
    }

    void markSent(List<QueuedMail> mails) {
        jdbc.sql("update mail set sent_at = clock_timestamp(), attempts = attempts + 1, last_error = null"
                        + " where id in (:ids)")
                .param("ids", ids(mails))
                .update();
    }

    void markFailed(List<QueuedMail> mails, String error, Duration wait) {
        jdbc.sql("update mail set attempts = attempts + 1, last_error = :error, sending_until = null,"
                        + " next_attempt_at = clock_timestamp() + make_interval(secs => :wait) where id in (:ids)")
                .param("error", error)
                .param("wait", (double) wait.toSeconds())
                .param("ids", ids(mails))
                .update();
    }

    /** @return how many wait because an attempt failed, and may be tried again at once */
    int retryFailed() {
        return jdbc.sql("update mail set next_attempt_at = now() where sent_at is null and attempts > 0")
                .update();
    }

    long failed() {
        return count("sent_at is null and attempts > 0");
    }

    long waiting() {
        return count("sent_at is null");
    }

    private long count(String condition) {
        return jdbc.sql("select count(*) from mail where " + condition)
                .query(Long.class)
                .single();
    }

    /** Newest first, by key: {@code before} is the id of the last one on the page before. */
    List<QueuedMail> page(@Nullable PersonId person, boolean onlyFailed, long before, int size) {
        return jdbc.sql(ROWS + """
                                m.id < :before
                                and (cast(:person as text) is null or m.to_person = cast(:person as text))
                                and (not :onlyFailed or (m.sent_at is null and m.attempts > 0))
                                order by m.id desc limit :size
                                """)
                .param("before", before)
                .param("person", person == null ? null : person.value())
                .param("onlyFailed", onlyFailed)
                .param("size", size)
                .query(MailQueue::row)
                .list();
    }

    Optional<QueuedMail> find(long id) {
        return jdbc.sql(ROWS + "m.id = :id")
                .param("id", id)
                .query(MailQueue::row)
                .optional();
    }

    private static @Nullable String icsOf(Letter letter) {
        CalendarFile file = letter.calendarFile();
        return file == null ? null : file.text();
    }

    private static @Nullable String methodOf(Letter letter) {
        CalendarFile file = letter.calendarFile();
        return file == null ? null : file.method().name();
    }

    private static List<Long> ids(List<QueuedMail> mails) {
        return mails.stream().map(QueuedMail::id).toList();
    }

    private static QueuedMail row(ResultSet row, int number) throws SQLException {
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new QueuedMail(
                row.getLong("id"),
                row.getString("dedupe_key"),
                new PersonId(row.getString("to_person")),
                row.getString("to_address"),
                Language.of(row.getString("language")),
                row.getString("subject"),
                row.getString("summary"),
                row.getString("link"),
                row.getString("text_body"),
                row.getString("html_body"),
                row.getString("ics"),
                row.getString("ics_method"),
                row.getString("bundle"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("last_error"),
                sentAt == null ? null : sentAt.toInstant());
    }
}
