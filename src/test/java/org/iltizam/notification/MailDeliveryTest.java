package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.iltizam.IltizamTest;
import org.iltizam.SqlCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IltizamTest
class MailDeliveryTest {

    @RegisterExtension
    static final GreenMailExtension server =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    MailQueue queue;

    @Autowired
    Envelope envelope;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void nothingElseIsWaiting() {
        jdbc.sql("update mail set sent_at = now() where sent_at is null").update();
    }

    private MailDelivery delivery(MailQueue from, int port) {
        return delivery(from, port, new JavaMailSenderImpl());
    }

    private MailDelivery delivery(MailQueue from, int port, JavaMailSenderImpl sender) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        return new MailDelivery(from, envelope, Optional.of(sender), transactions);
    }

    private MailDelivery delivery() {
        return delivery(queue, server.getSmtp().getPort());
    }

    private void round(MailDelivery delivery) {
        new MailDispatcher(delivery).round();
    }

    private void add(Letter... letters) {
        for (Letter letter : letters) {
            queue.add(letter, Instant.parse("2024-03-21T09:00:00Z"), Duration.ZERO);
        }
    }

    private QueuedMail row(Letter letter) {
        long id = jdbc.sql("select id from mail where dedupe_key = :key")
                .param("key", letter.key())
                .query(Long.class)
                .single();
        return queue.find(id).orElseThrow();
    }

    private List<MimeMessage> received(Letter letter) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains(letter.address()))
                .toList();
    }

    private void makeDue(Letter letter) {
        jdbc.sql("update mail set next_attempt_at = now() where dedupe_key = :key")
                .param("key", letter.key())
                .update();
    }

    @Test
    void aMailGoesOutAsTextAndHtmlAndIsMarked() throws Exception {
        Letter letter = Letters.next();
        add(letter);

        round(delivery());

        MimeMessage message = received(letter).get(0);
        assertThat(message.getSubject()).isEqualTo(letter.subject());
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("ar");
        MimeMultipart alternatives = (MimeMultipart) message.getContent();
        assertThat(alternatives.getBodyPart(0).getContent()).isEqualTo("نص الرسالة");
        assertThat(alternatives.getBodyPart(1).getContent().toString()).contains("dir=\"rtl\"");
        assertThat(row(letter).sentAt()).isNotNull();
    }

    @Test
    void theCalendarFileIsAPartThatMailProgramsActOnAndAnAttachment() throws Exception {
        CalendarFile file = new CalendarFile(CalendarFile.Method.REQUEST, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        Letter letter = Letters.next().with(file);
        add(letter);

        round(delivery());

        MimeMultipart mixed = (MimeMultipart) received(letter).get(0).getContent();
        MimeMultipart alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getBodyPart(2).getContentType()).contains("text/calendar", "method=REQUEST");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("meeting.ics");
    }

    @Test
    void aServerThatIsDownDelaysTheMailAndItArrivesOnce() throws Exception {
        Letter letter = Letters.next();
        add(letter);
        int closedPort = closedPort();

        round(delivery(queue, closedPort));

        QueuedMail waiting = row(letter);
        assertThat(waiting.sentAt()).isNull();
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.lastError()).contains("ConnectException");
        assertThat(waiting.nextAttemptAt()).isAfter(Instant.EPOCH.plusSeconds(databaseNow()));
        assertThat(queue.failed()).isEqualTo(1);

        queue.retryFailed();
        round(delivery());
        round(delivery());

        assertThat(received(letter)).hasSize(1);
        assertThat(row(letter).lastError()).isNull();
    }

    @Test
    void aServerThatWasAwayForHoursIsAskedAgainWithinAMinute() throws Exception {
        Letter letter = Letters.next();
        add(letter);
        jdbc.sql("update mail set attempts = 20 where dedupe_key = :key")
                .param("key", letter.key())
                .update();

        round(delivery(queue, closedPort()));

        assertThat(row(letter).nextAttemptAt()).isBefore(Instant.EPOCH.plusSeconds(databaseNow() + 61));
    }

    @Test
    void aMailThatCannotBeMadeHoldsUpNoOther() {
        Letter broken = Letters.next();
        Letter good = Letters.next();
        add(broken, good);
        JavaMailSenderImpl stumbling = new JavaMailSenderImpl() {
            private int made;

            @Override
            public MimeMessage createMimeMessage() {
                if (made++ == 0) {
                    throw new IllegalStateException("a plural without a number");
                }
                return super.createMimeMessage();
            }
        };

        round(delivery(queue, server.getSmtp().getPort(), stumbling));

        assertThat(row(broken).sentAt()).isNull();
        assertThat(row(broken).attempts()).isEqualTo(1);
        assertThat(row(broken).lastError()).contains("a plural without a number");
        assertThat(received(good)).hasSize(1);
    }

    @Test
    void aMailThatIsRefusedHoldsUpNoOther() {
        Letter refused = Letters.to("nobody at all");
        Letter good = Letters.next();
        add(refused, good);

        round(delivery());

        assertThat(row(refused).sentAt()).isNull();
        assertThat(row(refused).lastError()).contains("AddressException");
        assertThat(received(good)).hasSize(1);
    }

    @Test
    void aNodeThatDiesBetweenSendingAndMarkingSendsTheSameMailAgain() throws Exception {
        Letter letter = Letters.next();
        add(letter);
        MailQueue dying = new MailQueue(jdbc) {
            @Override
            void markSent(List<QueuedMail> mails) {
                throw new IllegalStateException("killed");
            }
        };

        assertThatThrownBy(delivery(dying, server.getSmtp().getPort())::sendNext)
                .hasMessage("killed");
        round(delivery());
        assertThat(received(letter)).hasSize(1);

        jdbc.sql("update mail set sending_until = now() where dedupe_key = :key")
                .param("key", letter.key())
                .update();
        round(delivery());

        List<MimeMessage> twice = received(letter);
        assertThat(twice).hasSize(2);
        assertThat(twice.get(0).getMessageID())
                .isEqualTo(twice.get(1).getMessageID())
                .endsWith("@localhost>");
    }

    @Test
    void whileTheMailServerAnswersNobodyElseWaitsAndNobodyElseSends() {
        Letter slow = Letters.next();
        add(slow);
        jdbc.sql("update mail set attempts = 1 where dedupe_key = :key")
                .param("key", slow.key())
                .update();
        TransactionTemplate impatient = new TransactionTemplate(transactions);
        List<Integer> retried = new ArrayList<>();
        JavaMailSenderImpl answering = new JavaMailSenderImpl() {
            @Override
            public MimeMessage createMimeMessage() {
                assertThat(SqlCount.held()).isZero();
                // another thread, for it has another connection; one that would wait is told at once
                CompletableFuture.runAsync(() -> impatient.executeWithoutResult(status -> {
                            jdbc.sql("set local lock_timeout = '1s'").update();
                            retried.add(queue.retryFailed());
                        }))
                        .join();
                CompletableFuture.runAsync(() -> round(delivery())).join();
                return super.createMimeMessage();
            }
        };

        round(delivery(queue, server.getSmtp().getPort(), answering));

        assertThat(retried).containsExactly(1);
        assertThat(received(slow)).hasSize(1);
    }

    @Test
    void twoNodesNeverSendOneMailTwice() throws Exception {
        List<Letter> letters =
                IntStream.range(0, 40).mapToObj(i -> Letters.next()).toList();
        letters.forEach(this::add);
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(2);

        List<Future<?>> rounds = IntStream.range(0, 2)
                .<Future<?>>mapToObj(i -> nodes.submit(() -> {
                    together.await();
                    round(delivery());
                    return null;
                }))
                .toList();
        together.countDown();
        for (Future<?> round : rounds) {
            round.get();
        }
        nodes.shutdown();

        assertThat(letters).allSatisfy(letter -> assertThat(received(letter)).hasSize(1));
    }

    @Test
    void theReviewsOfOneHourGoOutAsOneMail() throws Exception {
        String bundle = "reviewCard:" + System.identityHashCode(this);
        Letter first = Letters.letter("seat@example.org", "دراسة بطاقة الالتزام: 3", null, bundle);
        Letter second = Letters.letter("seat@example.org", "دراسة بطاقة الالتزام: 4", null, bundle);
        queue.add(first, Instant.EPOCH, Duration.ofHours(1));
        queue.add(second, Instant.EPOCH, Duration.ofHours(1));

        round(delivery());
        assertThat(received(first)).isEmpty();

        makeDue(first);
        round(delivery());

        List<MimeMessage> messages = received(first);
        assertThat(messages).hasSize(1);
        MimeMultipart alternatives = (MimeMultipart) messages.get(0).getContent();
        assertThat(alternatives.getBodyPart(0).getContent().toString())
                .contains(first.subject(), second.subject(), first.link(), second.link());
        assertThat(messages.get(0).getSubject()).isEqualTo("بطاقتا التزام للدراسة");
        assertThat(row(second).sentAt()).isNotNull();
    }

    @Test
    void noHeaderCanBeAddedThroughAnAddressOrASubject() {
        Letter address = Letters.to("a@example.org\r\nBcc: all@example.org");
        add(address);
        Letter subject = Letters.letter("b@example.org", "Title\r\nBcc: all@example.org", null, null);

        round(delivery());

        assertThat(row(address).sentAt()).isNull();
        assertThatThrownBy(() -> add(subject)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private long databaseNow() {
        return jdbc.sql("select extract(epoch from now())::bigint")
                .query(Long.class)
                .single();
    }

    private static int closedPort() throws java.io.IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
