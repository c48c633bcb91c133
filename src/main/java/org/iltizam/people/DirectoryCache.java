package org.iltizam.people;

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

    private final PersonEntities persons;
    private final OrganisationEntities organisations;
    private final SharedCopy<Directory> shared = new SharedCopy<>(this::load, System::nanoTime);

    DirectoryCache(PersonEntities persons, OrganisationEntities organisations) {
        this.persons = persons;
        this.organisations = organisations;
    }

    Directory current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Own own) {
            return own.directory(this);
        }
        return shared.get();
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
                shared.forget();
            }
        });
    }

    private Directory load() {
        return Directory.of(
                persons.everyone().stream().map(PersonEntity::view).toList(),
                organisations.findAll().stream().map(OrganisationEntity::view).toList());
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
