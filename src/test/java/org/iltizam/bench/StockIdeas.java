package org.iltizam.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** The bare engine with stock settings taking ideas through the same models, with nothing behind them. */
final class StockIdeas implements AutoCloseable {

    private static final Date LATER = Date.from(Instant.parse("2096-10-02T07:06:40Z"));

    private final ProcessEngine engine;
    private final HikariDataSource dataSource;
    private int laps;

    StockIdeas(DataSource ours, int seats) throws Exception {
        JdbcTemplate jdbc = new JdbcTemplate(ours);
        jdbc.execute("drop database if exists stockideas with (force)");
        jdbc.execute("create database stockideas");
        HikariDataSource pool = ours.unwrap(HikariDataSource.class);
        dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(pool.getJdbcUrl().replaceAll("/[^/?]+(\\?|$)", "/stockideas$1"));
        dataSource.setUsername(pool.getUsername());
        dataSource.setPassword(pool.getPassword());
        dataSource.setMaximumPoolSize(4);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stockideas");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(beans(seats)));
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String model : List.of("idea-moderation", "idea-analysis", "idea-decision", "escalation")) {
            String file = "processes/" + model + ".bpmn";
            try (InputStream xml = StockIdeas.class.getClassLoader().getResourceAsStream(file)) {
                deployment.addInputStream(file, xml);
            }
        }
        deployment.deploy();
    }

    private static Map<Object, Object> beans(int seats) {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("openClockListener", (ExecutionListener) execution -> {
            for (String date : List.of("reminderDueAt", "targetDueAt", "hardDueAt")) {
                execution.setVariableLocal(date, LATER);
            }
            execution.setVariableLocal("workItemId", execution.getId());
        });
        beans.put("lapseIdeaDelegate", (JavaDelegate) execution -> {});
        beans.put("putIdeasDelegate", (JavaDelegate) execution -> execution.setVariable("voteDueAt", LATER));
        beans.put(
                "countIdeaVotesDelegate", (JavaDelegate) execution -> execution.setVariable("ideasVerdict", "agreed"));
        beans.put("publishAnswersDelegate", (JavaDelegate) execution -> {});
        beans.put("ideaPeople", new Advisers());
        beans.put("committeeSeats", new Voters(seats));
        return beans;
    }

    public static final class Advisers {
        public String adviser(String idea) {
            return "adviser";
        }
    }

    public record Voters(int number) {
        public List<String> votersOf(String subject) {
            return IntStream.range(0, number).mapToObj(seat -> "seat" + seat).toList();
        }

        public String holder(String seat) {
            return seat;
        }
    }

    /** @return how many tasks were completed */
    int replay(int ideas, int batches) {
        int tasks = 0;
        List<String> keys = new ArrayList<>();
        laps++;
        for (int idea = 1; idea <= ideas; idea++) {
            keys.add("lap" + laps + "-i" + idea);
        }
        for (String key : keys) {
            engine.getRuntimeService().startProcessInstanceByKey("ideaModeration", key);
            tasks += complete(key, Map.of("moderation", "publish"));
            engine.getRuntimeService().startProcessInstanceByKey("ideaAnalysis", key);
        }
        for (String key : keys) {
            tasks += complete(key, Map.of("triage", "route"));
        }
        for (String key : keys) {
            tasks += complete(key, Map.of("opinion", "given"));
        }
        for (String key : keys) {
            tasks += complete(key, Map.of());
        }
        for (int batch = 1; batch <= batches; batch++) {
            String key = "lap" + laps + "-b" + batch;
            engine.getRuntimeService().startProcessInstanceByKey("ideaDecision", key);
            tasks += complete(key, Map.of());
            keys.subList((batch - 1) * ideas / batches, batch * ideas / batches).forEach(idea -> tell("decided", idea));
            tasks += complete(key, Map.of("publication", "now"));
            keys.subList((batch - 1) * ideas / batches, batch * ideas / batches)
                    .forEach(idea -> tell("answered", idea));
        }
        return tasks;
    }

    private void tell(String message, String key) {
        engine.getRuntimeService()
                .createMessageCorrelation("idea." + message)
                .processInstanceBusinessKey(key)
                .setVariable("ideaVerdict", "agreed")
                .correlate();
    }

    private int complete(String key, Map<String, Object> variables) {
        var open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .list();
        open.forEach(task -> engine.getTaskService().complete(task.getId(), variables));
        return open.size();
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }
}
