package org.iltizam.workflow.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iltizam.IltizamTest;
import org.iltizam.RowsRead;
import org.iltizam.TestPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IltizamTest
class PolicyItemsTest {

    @Autowired
    PolicyItems items;

    @Autowired
    RowsRead rows;

    @Autowired
    JdbcTemplate jdbc;

    private final String plan = TestPlans.next().value();

    @AfterEach
    void clear() {
        jdbc.update("delete from work_item where plan = ?", plan);
    }

    @Test
    void aChangedDeadlineLooksAtTheTasksOfItsKindAndAtNoOthers() {
        jdbc.update("""
                insert into work_item (id, process, task, form, plan, subject, assignee, engine_task,
                    created_at, target_at, hard_at, state)
                select ? || n, ?, case when n <= 3 then 'rare' when n <= 5 then 'seldom' else 'frequent' end, 'f', ?, 's',
                    'p', ? || n, now(), now(), now(), 'OPEN' from generate_series(1, 5000) n
                """, plan, plan, plan, plan);
        jdbc.execute("analyze work_item");

        long read = rows.of(
                "work_item",
                () -> assertThat(items.ofKinds(List.of(plan + ".rare", plan + ".seldom"), false))
                        .hasSize(5));

        assertThat(read).isEqualTo(5);
    }
}
