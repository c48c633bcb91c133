package org.iltizam.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Ids for the rows of the engine: blocks of a sequence of the database, so that nodes never share one, wait for one
 * another or need a name. They are short and ascend, which every index of the engine feels (ADR 0004).
 */
@Component
class EngineIds implements IdGenerator {

    private static final int DIGITS = 36;
    private static final int BLOCK = DIGITS * DIGITS;

    private final JdbcTemplate jdbc;
    private String block = "";
    private int used = BLOCK;

    EngineIds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public synchronized String getNextId() {
        if (used == BLOCK) {
            // a sequence is outside of transactions: what is rolled back leaves a gap, never a second use
            Long next = jdbc.queryForObject("select nextval('camunda.engine_ids')", Long.class);
            block = Long.toString(next, DIGITS);
            used = 0;
        }
        int number = used++;
        return block + Character.forDigit(number / DIGITS, DIGITS) + Character.forDigit(number % DIGITS, DIGITS);
    }
}
