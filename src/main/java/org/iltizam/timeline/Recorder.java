package org.iltizam.timeline;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Recorded;
import org.iltizam.timeline.RecordBook.Linked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what happened into the record, in the transaction in which it happened.
 *
 * <p>Entries wait until the end of the transaction and are then written at once. The lock of a chain is so the last one
 * that a transaction takes and is held only while it commits: two acts on one plan never wait for each other's work, and
 * cannot block one another through rows that both of them want.
 */
@Component
class Recorder {

    private static final int SALT_BYTES = 16;

    private final SecureRandom lot = new SecureRandom();
    private final RecordBook book;
    private final EntityManager entityManager;
    private final TransactionOperations transactions;

    Recorder(RecordBook book, EntityManager entityManager, TransactionOperations transactions) {
        this.book = book;
        this.entityManager = entityManager;
        this.transactions = transactions;
    }

    @EventListener
    void on(Recorded event) {
        if (!event.recorded()) {
            return;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            transactions.executeWithoutResult(status -> on(event));
            return;
        }
        waiting().add(event);
    }

    private Waiting waiting() {
        for (TransactionSynchronization synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Waiting waiting) {
                return waiting;
            }
        }
        Waiting waiting = new Waiting();
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }

    private void write(List<Recorded> events) {
        // in the order of their names: transactions that touch two plans lock them in the same order
        Map<String, List<Recorded>> byPlan = new TreeMap<>();
        for (Recorded event : events) {
            byPlan.computeIfAbsent(event.plan().value(), plan -> new ArrayList<>())
                    .add(event);
        }
        byPlan.forEach(this::append);
    }

    private void append(String plan, List<Recorded> events) {
        RecordHead head = book.lockedHead(plan).orElse(RecordHead.NONE);
        List<Linked> chain = new ArrayList<>();
        long sequence = head.sequence();
        String hash = head.hash();
        for (Recorded event : events) {
            sequence++;
            SealedEntry entry = entry(plan, sequence, event);
            String previous = hash;
            hash = entry.hashAfter(previous);
            chain.add(new Linked(entry, previous, hash));
        }
        book.append(chain);
    }

    private SealedEntry entry(String plan, long sequence, Recorded event) {
        PersonId by = event.by();
        return new SealedEntry(
                plan,
                sequence,
                event.subject(),
                event.getClass().getSimpleName(),
                // as exactly as the database keeps it, or the hash would not fit what is read back
                event.at().truncatedTo(ChronoUnit.MICROS),
                by == null ? null : by.value(),
                CanonicalJson.facts(event.facts()),
                salt());
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        lot.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** What one transaction has to write. */
    private final class Waiting implements TransactionSynchronization {

        private final List<Recorded> events = new ArrayList<>();
        private boolean committing;

        void add(Recorded event) {
            if (committing) {
                write(List.of(event));
            } else {
                events.add(event);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            if (entityManager.isJoinedToTransaction()) {
                // rows first: after the lock of the chain nothing may wait any more
                entityManager.flush();
            }
            write(events);
        }
    }
}
