package org.iltizam.people;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the directory between requests. A transaction that changes it reads its own changes and never shares them before
 * it has committed; another node sees them when its copy grows old.
 */
@Component
class DirectoryCache {

    private static final Duration OLDEST = Duration.ofSeconds(20);

    private final PersonEntities persons;
    private final OrganisationEntities organisations;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Copy shared;

    DirectoryCache(PersonEntities persons, OrganisationEntities organisations) {
        this.persons = persons;
        this.organisations = organisations;
    }

    Directory current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Own own) {
            return own.directory(this);
        }
        Copy copy = shared;
        if (copy == null || copy.isOld()) {
            long before = changes.get();
            copy = new Copy(load(), System.nanoTime());
            shared = before == changes.get() ? copy : null;
        }
        return copy.directory();
    }

    /** To be called inside the transaction, after each change. */
    void changed() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Own own) {
            own.forget();
            return;
        }
        TransactionSynchronizationManager.bindResource(this, new Own());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(DirectoryCache.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(DirectoryCache.this, new Own());
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(DirectoryCache.this);
                changes.incrementAndGet();
                shared = null;
            }
        });
    }

    private Directory load() {
        return Directory.of(
                persons.everyone().stream().map(PersonEntity::view).toList(),
                organisations.findAll().stream().map(OrganisationEntity::view).toList());
    }

    private record Copy(Directory directory, long loadedAt) {

        /** Real time on purpose: the application's clock may stand still. */
        boolean isOld() {
            return System.nanoTime() - loadedAt > OLDEST.toNanos();
        }
    }

    private static final class Own {

        private @Nullable Directory directory;

        Directory directory(DirectoryCache cache) {
            Directory known = directory;
            if (known == null) {
                known = cache.load();
                directory = known;
            }
            return known;
        }

        void forget() {
            directory = null;
        }
    }
}
