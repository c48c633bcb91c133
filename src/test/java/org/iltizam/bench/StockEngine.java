package org.iltizam.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.iltizam.SqlCount;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine as it comes: stock settings, stock history, the same models, none of our code behind them. */
final class StockEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private final HikariDataSource dataSource;

    /** In a database of its own beside ours, on the same server. */
    static StockEngine beside(DataSource ours, int seats) throws Exception {
        JdbcTemplate jdbc = new JdbcTemplate(ours);
        jdbc.execute("drop database if exists stock with (force)");
        jdbc.execute("create database stock");
        return new StockEngine(ours.unwrap(HikariDataSource.class), seats);
    }

    private StockEngine(HikariDataSource ours, int seats) throws Exception {
        dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(ours.getJdbcUrl().replaceAll("/[^/?]+(\\?|$)", "/stock$1"));
        dataSource.setUsername(ours.getUsername());
        dataSource.setPassword(ours.getPassword());
        dataSource.setMaximumPoolSize(4);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stock");
        configuration.setDataSource(SqlCount.counting(dataSource));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(beans(seats)));
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String model : List.of("processes/card-drafting.bpmn", "processes/escalation.bpmn")) {
            try (InputStream xml = StockEngine.class.getClassLoader().getResourceAsStream(model)) {
                deployment.addInputStream(model, xml);
            }
        }
        deployment.deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    DataSource dataSource() {
        return dataSource;
    }

    private static Map<Object, Object> beans(int seats) {
        Date later = Date.from(Instant.parse("2096-10-02T07:06:40Z"));
        Map<Object, Object> beans = new HashMap<>();
        beans.put("openClockListener", (ExecutionListener) execution -> {
            for (String date : List.of("reminderDueAt", "targetDueAt", "hardDueAt")) {
                execution.setVariableLocal(date, later);
            }
            execution.setVariableLocal("workItemId", execution.getId());
        });
        beans.put("checkCompletenessDelegate", (JavaDelegate) e -> e.setVariable("completeness", "complete"));
        beans.put("openReviewRoundDelegate", (JavaDelegate) e -> e.setVariable("roundDueAt", later));
        beans.put("closeReviewRoundDelegate", (JavaDelegate) e -> e.setVariable("commented", false));
        beans.put("cardPeople", new People());
        beans.put("committeeSeats", new Seats(seats));
        return beans;
    }

    public static final class People {
        public String lead(String card) {
            return "lead";
        }
    }

    public record Seats(int number) {
        public List<String> reviewersOf(String card) {
            return IntStream.range(0, number).mapToObj(seat -> "seat" + seat).toList();
        }

        public String holder(String seat) {
            return seat;
        }
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }
}
