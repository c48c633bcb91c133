package org.iltizam.notification;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Sends one mail, or one bundle, at a time. Who sends it has taken it before, for a while, so no two nodes send it and no
 * row is locked while the mail server answers; of a node that dies in between the mail goes out again after that while,
 * with the same Message-ID.
 */
@Component
class MailDelivery {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final Duration UNREACHABLE = Duration.ofMinutes(1);

    /** More than the mail server can take with the time-outs of {@code spring.mail}, a dozen answers of 10 s. */
    private static final Duration SENDING = Duration.ofMinutes(5);

    private final MailQueue queue;
    private final Envelope envelope;
    private final Optional<JavaMailSender> sender;
    private final TransactionTemplate transaction;

    MailDelivery(
            MailQueue queue,
            Envelope envelope,
            Optional<JavaMailSender> sender,
            PlatformTransactionManager transactions) {
        this.queue = queue;
        this.envelope = envelope;
        this.sender = sender;
        this.transaction = new TransactionTemplate(transactions);
    }

    enum Result {
        NOTHING_DUE,
        SENT,
        REJECTED,
        UNREACHABLE;

        boolean goOn() {
            return this == SENT || this == REJECTED;
        }
    }

    /** Without a mail server in the settings, mails wait in the queue. */
    boolean possible() {
        return sender.isPresent()
                && (!(sender.get() instanceof JavaMailSenderImpl server) || StringUtils.hasText(server.getHost()));
    }

    Result sendNext() {
        List<QueuedMail> mails = transaction.execute(
                status -> queue.lockNextDue().map(this::take).orElse(List.of()));
        return mails == null || mails.isEmpty() ? Result.NOTHING_DUE : send(mails);
    }

    private List<QueuedMail> take(QueuedMail first) {
        String bundle = first.bundle();
        List<QueuedMail> mails = bundle == null ? List.of(first) : queue.lockBundle(bundle);
        queue.take(mails, SENDING);
        return mails;
    }

    private Result send(List<QueuedMail> mails) {
        try {
            JavaMailSender server = sender.orElseThrow();
            server.send(envelope.around(server.createMimeMessage(), mails));
        } catch (RuntimeException | MessagingException e) {
            // whatever is wrong with one mail, the next one goes out
            return failed(mails, e);
        }
        queue.markSent(mails);
        return Result.SENT;
    }

    private Result failed(List<QueuedMail> mails, Exception e) {
        boolean unreachable = unreachable(e);
        Duration wait = Backoff.after(mails.get(0).attempts() + 1);
        // a server that was away for hours must not make its mails wait for hours more
        Duration capped = unreachable && wait.compareTo(UNREACHABLE) > 0 ? UNREACHABLE : wait;
        queue.markFailed(mails, SafeText.atMost(500, SafeText.line(reason(e))), capped);
        log.warn(
                "Mail {} was not sent and waits {}: {}",
                mails.get(0).id(),
                capped,
                e.getClass().getSimpleName());
        return unreachable ? Result.UNREACHABLE : Result.REJECTED;
    }

    private static boolean unreachable(Exception e) {
        // a message that was refused is named by the exception, without a cause of its own
        return e instanceof MailAuthenticationException || (e instanceof MailSendException && e.getCause() != null);
    }

    private static String reason(Exception e) {
        Throwable deepest = e;
        if (e instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            deepest = sending.getMessageExceptions()[0];
        }
        for (Throwable cause = deepest.getCause(); cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        @Nullable String message = deepest.getMessage();
        return deepest.getClass().getSimpleName() + ": " + (message == null ? "" : message);
    }
}
