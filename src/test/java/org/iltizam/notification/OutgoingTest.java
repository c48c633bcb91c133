package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IltizamTest
class OutgoingTest {

    @RegisterExtension
    static final GreenMailExtension server =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    MailQueue queue;

    @Autowired
    Envelope envelope;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Outgoing outgoing(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        MailDelivery delivery = new MailDelivery(queue, envelope, Optional.of(sender), transactions);
        return new Outgoing(
                queue,
                clock,
                new MailSettings("iltizam@localhost", Duration.ofHours(1), Duration.ofDays(365)),
                providing(new MailDispatcher(delivery)));
    }

    private static ObjectProvider<MailDispatcher> providing(MailDispatcher dispatcher) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("mailDispatcher", dispatcher);
        return beans.getBeanProvider(MailDispatcher.class);
    }

    private long rows(Letter letter) {
        return jdbc.sql("select count(*) from mail where dedupe_key = :key")
                .param("key", letter.key())
                .query(Long.class)
                .single();
    }

    @Test
    void theMailServerIsSpokenToOnlyAfterTheCommit() {
        Letter letter = Letters.next();
        Outgoing outgoing = outgoing(server.getSmtp().getPort());

        new TransactionTemplate(transactions).executeWithoutResult(act -> {
            outgoing.put(letter);
            assertThat(server.waitForIncomingEmail(300, 1)).isFalse();
        });

        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
    }

    @Test
    void anActThatIsRolledBackLeavesNoMail() {
        Letter letter = Letters.next();
        Outgoing outgoing = outgoing(server.getSmtp().getPort());

        new TransactionTemplate(transactions).executeWithoutResult(act -> {
            outgoing.put(letter);
            act.setRollbackOnly();
        });

        assertThat(rows(letter)).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void theSameFactForTheSamePersonIsOneMail() {
        Letter letter = Letters.next();
        Outgoing outgoing = outgoing(server.getSmtp().getPort());

        outgoing.put(letter);
        outgoing.put(letter);

        assertThat(rows(letter)).isOne();
    }

    @Test
    void aServerThatDoesNotAnswerNeverHoldsUpTheAct() throws Exception {
        // accepts connections and says nothing
        try (java.net.ServerSocket tarpit = new java.net.ServerSocket(0)) {
            Letter letter = Letters.next();
            Outgoing outgoing = outgoing(tarpit.getLocalPort());
            Outgoing second = outgoing(tarpit.getLocalPort());

            outgoing.put(letter);
            Letter other = Letters.next();
            long start = System.nanoTime();
            new TransactionTemplate(transactions).executeWithoutResult(act -> second.put(other));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(rows(other)).isOne();
        }
    }
}
