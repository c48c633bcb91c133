package org.iltizam.bench;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One look for due jobs, none being due, beside a million timers of the future; with and without our index. */
@IltizamTest
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobPollBench {

    private static final int TIMERS = 1_000_000;

    /** A node that has been up for a while has polled thousands of times. */
    private static final int WARMING = 1_000;

    private static final int POLLS = 500;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aPollFindsNothingQuickly() throws Exception {
        Table.title("One poll for due jobs, " + TIMERS + " timers of the future");
        jdbc.update(
                "insert into camunda.act_ru_job (id_, rev_, type_, duedate_, retries_, suspension_state_, priority_)"
                        + " select 'bench' || g, 1, 'timer', timestamp '2035-01-01' + g * interval '1 second', 3, 1, 0"
                        + " from generate_series(1, " + TIMERS + ") g");
        jdbc.execute("vacuum analyze camunda.act_ru_job");
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        Ratio.medianMillis(WARMING, () -> poll(configuration));
        double millis = Ratio.medianMillis(POLLS, () -> poll(configuration));
        Table.row("poll, in process, with its transaction", Table.millis(millis), "≤ 1 ms");
    }

    private static void poll(ProcessEngineConfigurationImpl configuration) {
        configuration.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(configuration.getJobExecutor()));
    }

    @AfterAll
    void clear() {
        jdbc.update("delete from camunda.act_ru_job where id_ like 'bench%'");
        jdbc.execute("vacuum full camunda.act_ru_job");
    }
}
