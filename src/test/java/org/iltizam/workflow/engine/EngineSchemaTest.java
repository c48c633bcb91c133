package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IltizamTest
class EngineSchemaTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    @Test
    void theEngineAndTheDomainHaveASchemaEach() {
        assertThat(tables("camunda")).contains("act_ru_task", "act_hi_procinst", "act_re_decision_def");
        assertThat(tables("iltizam"))
                .contains("web_session", "account", "person")
                .noneMatch(table -> table.startsWith("act_"));
        assertThat(tables("public")).isEmpty();
    }

    @Test
    void theTwoIndicesThatTheEngineLacksAreThere() {
        assertThat(jdbc.sql("select indexdef from pg_indexes where indexname like 'idx\\_iltizam\\_%'")
                        .query(String.class)
                        .list())
                .anySatisfy(index -> assertThat(index).contains("act_ru_task", "(parent_task_id_)"))
                .anySatisfy(index -> assertThat(index).contains("act_ru_job", "(duedate_)"));
    }

    @Test
    void thereIsOneVersionedHistoryAndItIsComplete() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .extracting(MigrationInfo::getDescription)
                .containsSubsequence("engine create", "engine indices", "web session");
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    private List<String> tables(String schema) {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = ?")
                .param(schema)
                .query(String.class)
                .list();
    }
}
