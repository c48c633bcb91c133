package org.iltizam.shared.start;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the database lets one statement or a silent transaction hold what others wait for. */
@IltizamTest
class LimitsTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    Flyway flyway;

    @Test
    void nothingThatTheApplicationSendsHoldsAConnectionForLong() {
        assertThat(limit(dataSource, "statement_timeout")).isEqualTo("30s");
        assertThat(limit(dataSource, "idle_in_transaction_session_timeout")).isEqualTo("30s");
    }

    @Test
    void aMigrationTakesTheTimeItNeeds() {
        DataSource migrations = flyway.getConfiguration().getDataSource();

        assertThat(limit(migrations, "statement_timeout")).isEqualTo("0");
        assertThat(limit(migrations, "idle_in_transaction_session_timeout")).isEqualTo("0");
    }

    private static String limit(DataSource of, String name) {
        return new JdbcTemplate(of).queryForObject("show " + name, String.class);
    }
}
