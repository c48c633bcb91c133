package org.iltizam.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.iltizam.IltizamTest;
import org.iltizam.TestPlans;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What the record costs an act: two statements, whatever the number of its events. */
@IltizamTest
class RecorderCostTest {

    record Noted(PlanId plan, String subject, PersonId by, Instant at, int number) implements Recorded {}

    @Autowired
    DataSource dataSource;

    @Autowired
    EntityManager entityManager;

    private final PlanId plan = TestPlans.next();
    private final List<String> statements = new ArrayList<>();
    private TransactionTemplate transaction = new TransactionTemplate();
    private Recorder recorder;

    @BeforeEach
    void listen() {
        DataSource counted = new Counted(dataSource);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(counted));
        recorder = new Recorder(new RecordBook(counted), entityManager, transaction);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void twoStatementsHoweverManyEvents(int events) {
        happen(events);

        assertThat(statements).hasSize(2);
    }

    @Test
    void nothingHappenedCostsNothing() {
        happen(0);

        assertThat(statements).isEmpty();
    }

    @Test
    @Tag("bench")
    void measure() {
        int acts = 2000;
        IntStream.range(0, acts).forEach(act -> happen(1));
        long begun = System.nanoTime();
        IntStream.range(0, acts).forEach(act -> happen(1));
        long each = (System.nanoTime() - begun) / acts;
        System.out.printf("record: %,d µs an act with one entry, %,d acts%n", each / 1000, acts);
    }

    private void happen(int events) {
        transaction.executeWithoutResult(status -> IntStream.range(0, events)
                .forEach(number -> recorder.on(new Noted(
                        plan,
                        plan + "-1",
                        new PersonId("coordinator"),
                        Instant.parse("2024-03-21T09:00:00Z"),
                        number))));
    }

    private final class Counted extends DelegatingDataSource {

        Counted(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                        if (method.getName().equals("prepareStatement")) {
                            statements.add((String) args[0]);
                        }
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
