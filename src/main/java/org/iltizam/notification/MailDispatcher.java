package org.iltizam.notification;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Empties the mail queue, on a thread of its own: a slow mail server holds up nothing else. Not in the story. */
@Component
@Profile("!story")
class MailDispatcher {

    private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);

    private final MailDelivery delivery;
    // one round runs, one may wait: a kick during a round is remembered, a hundred kicks are one
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            new CustomizableThreadFactory("mail-"),
            new ThreadPoolExecutor.DiscardPolicy());

    MailDispatcher(MailDelivery delivery) {
        this.delivery = delivery;
        worker.allowCoreThreadTimeOut(true);
    }

    @Scheduled(fixedDelayString = "${iltizam.mail.poll:PT10S}")
    void kick() {
        if (delivery.possible()) {
            worker.execute(this::round);
        }
    }

    /** Sends what is due, one by one, until nothing is left or the server cannot be reached. */
    void round() {
        try {
            MailDelivery.Result result;
            do {
                result = delivery.sendNext();
            } while (result.goOn() && !worker.isShutdown());
        } catch (RuntimeException e) {
            log.error("The mail queue could not be worked on; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(15, TimeUnit.SECONDS);
    }
}
