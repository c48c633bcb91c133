package org.iltizam;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts the rows of a table that the server looked at, by its own account of the transaction. */
@Component
public class RowsRead {

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    RowsRead(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public long of(String table, Runnable act) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long before = looked(table);
            act.run();
            return looked(table) - before;
        }));
    }

    private long looked(String table) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)"
                        + " from pg_stat_xact_user_tables where schemaname = 'iltizam' and relname = ?",
                Long.class,
                table));
    }
}
