package org.iltizam.shared.turn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of two who count the same things and add one, on whichever node, the second counts from what the first one leaves: so
 * no number is given twice, and nobody is told of the key of a table.
 */
@Component
public class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until nobody else has this turn; it is over with the caller's transaction.
     *
     * @param what e.g. {@code meetings of nap3}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String what) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", what)
                .query(Integer.class)
                .single();
    }
}
