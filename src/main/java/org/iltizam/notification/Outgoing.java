package org.iltizam.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where listeners leave a letter. It becomes a row in the transaction of the act itself: no act without its mail, no
 * mail without its act. The mail server is spoken to after the commit, by another thread.
 */
@Component
class Outgoing {

    private final MailQueue queue;
    private final Clock clock;
    private final MailSettings settings;
    private final ObjectProvider<MailDispatcher> dispatcher;

    Outgoing(MailQueue queue, Clock clock, MailSettings settings, ObjectProvider<MailDispatcher> dispatcher) {
        this.queue = queue;
        this.clock = clock;
        this.settings = settings;
        this.dispatcher = dispatcher;
    }

    void put(Letter letter) {
        Duration delay = letter.bundle() == null ? Duration.ZERO : settings.bundleWindow();
        if (queue.add(letter, clock.instant(), delay)) {
            afterCommit(() -> dispatcher.ifAvailable(MailDispatcher::kick));
        }
    }

    private static void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
