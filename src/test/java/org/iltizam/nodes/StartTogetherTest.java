package org.iltizam.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes that start at the same moment on an empty database: one makes the schema, one deploys, both serve. */
@IltizamTest
@Tag("nodes")
class StartTogetherTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Autowired
    DataSource dataSource;

    @Test
    void oneMigratesAndBothServe() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("create database started_together");
        }
        String url = dataSource.unwrap(HikariDataSource.class).getJdbcUrl().replace("/postgres?", "/started_together?");

        try (Node first = Node.start("3", url);
                Node second = Node.start("4", url)) {
            first.awaitReady(PATIENCE);
            second.awaitReady(PATIENCE);

            assertThat(number(url, "select count(*) - count(distinct version) from iltizam.flyway_schema_history"))
                    .as("only the creation of the schemas has no version")
                    .isEqualTo(1);
            assertThat(number(url, "select count(*) from iltizam.flyway_schema_history where not success"))
                    .isZero();
            assertThat(number(url, "select count(*) from camunda.act_re_deployment"))
                    .isEqualTo(1);
        }
    }

    private static long number(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                ResultSet answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
