package org.iltizam;

import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who do the same at once: the first has done it, and its transaction has not ended, when the second comes. */
@Component
public class AtOnce {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    AtOnce(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return what the second one came to */
    public <T> T both(Runnable first, Callable<T> second) throws Exception {
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        try {
            Future<T> late = Objects.requireNonNull(transaction.execute(status -> {
                first.run();
                Future<T> comes = elsewhere.submit(second);
                await().until(() -> comes.isDone() || somebodyWaits());
                return comes;
            }));
            return late.get(30, TimeUnit.SECONDS);
        } finally {
            elsewhere.shutdownNow();
        }
    }

    private boolean somebodyWaits() {
        return jdbc.queryForObject("select exists (select 1 from pg_locks where not granted)", Boolean.class);
    }
}
