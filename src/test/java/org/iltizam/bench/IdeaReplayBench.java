package org.iltizam.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.idea.DecidingIdeas;
import org.iltizam.idea.NewIdea;
import org.iltizam.idea.Origin;
import org.iltizam.idea.ReceivingIdeas;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 232 ideas, as many as the second plan had, through moderation, analysis, decision and response: with everything that
 * stands behind our tasks, beside the bare engine completing the same models.
 */
@IltizamTest
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdeaReplayBench {

    private static final int IDEAS = 232;
    private static final int BATCHES = 4;
    private static final int LAPS = 3;
    private static final int SEATS = 4;

    /** A moderation and an analysis for each idea, a decision for each batch. */
    private static final int INSTANCES = 2 * IDEAS + BATCHES;

    @Autowired
    TestCommittee committee;

    @Autowired
    PlanRegister plans;

    @Autowired
    ReceivingIdeas receiving;

    @Autowired
    DecidingIdeas deciding;

    @Autowired
    WorkItems items;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource dataSource;

    @Test
    void theIdeasOfAPlanTakeSeconds() throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        int tasks = 0;
        try (StockIdeas stock = new StockIdeas(dataSource, SEATS)) {
            stock.replay(IDEAS, BATCHES);
            replay();
            for (int lap = 0; lap < LAPS; lap++) {
                long start = System.nanoTime();
                tasks = replay();
                ours.add((System.nanoTime() - start) / 1e9);
                start = System.nanoTime();
                int bare = stock.replay(IDEAS, BATCHES);
                theirs.add((System.nanoTime() - start) / 1e9);
                ratios.add(ours.get(lap) / theirs.get(lap));
                if (bare != tasks) {
                    throw new IllegalStateException(bare + " tasks on the bare engine, " + tasks + " here");
                }
            }
        }
        Table.title(IDEAS + " ideas from receipt to published answer, beside the bare engine");
        row("seconds in all: ours %.1f, bare engine %.1f", Ratio.median(ours), Ratio.median(theirs), ratios);
        row("tasks/s: ours %.0f, bare engine %.0f", tasks / Ratio.median(ours), tasks / Ratio.median(theirs), ratios);
        row(
                "process instances/s: ours %.0f, bare engine %.0f",
                INSTANCES / Ratio.median(ours), INSTANCES / Ratio.median(theirs), ratios);
    }

    private static void row(String what, double ours, double theirs, List<Double> ratios) {
        Table.row(String.format(Locale.ROOT, what, ours, theirs), Ratio.spread(ratios), "≤ 2×");
    }

    /** @return how many tasks were completed */
    private int replay() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        Cast cast = committee.gather();
        LocalDate closed = LocalDate.of(2024, 2, 2);
        plans.schedule(cast.plan(), new Phase(PhaseKind.IDEAS, closed.minusDays(30), closed))
                .orThrow();
        List<IdeaId> ideas = new ArrayList<>();
        for (int number = 1; number <= IDEAS; number++) {
            ideas.add(receive(cast, number, closed));
        }
        int tasks = 0;
        for (IdeaId idea : ideas) {
            tasks += complete(
                    idea.value(),
                    cast.coordinator(),
                    Map.of(
                            "moderation",
                            "PUBLISH",
                            "ideaTitle",
                            title(idea.number()),
                            "ideaText",
                            text(idea.number())));
        }
        Map<String, Object> route =
                Map.of("triage", "ROUTE", "institution", cast.institution().value());
        for (IdeaId idea : ideas) {
            tasks += complete(idea.value(), cast.coordinator(), route);
        }
        for (IdeaId idea : ideas) {
            tasks +=
                    complete(idea.value(), null, Map.of("opinion", "FAVOURABLE", "opinionText", "فكرة قابلة للتنفيذ."));
        }
        for (IdeaId idea : ideas) {
            tasks += complete(
                    idea.value(),
                    cast.coordinator(),
                    Map.of("disposition", "TAKEN", "reasonAr", "أدرجت الفكرة في مشروع الالتزام."));
        }
        for (int batch = 0; batch < BATCHES; batch++) {
            List<IdeaId> some = ideas.subList(batch * IDEAS / BATCHES, (batch + 1) * IDEAS / BATCHES);
            String key = deciding.put(cast.plan(), some, cast.coordinator())
                    .orThrow()
                    .value();
            tasks += complete(key, null, Map.of("vote", "FOR"));
            tasks += complete(key, cast.coordinator(), Map.of("publication", "NOW"));
        }
        return tasks;
    }

    private IdeaId receive(Cast cast, int number, LocalDate day) {
        return receiving
                .receive(new NewIdea(
                        UUID.randomUUID().toString(),
                        cast.plan(),
                        Origin.MEETING,
                        Language.AR,
                        null,
                        title(number),
                        text(number),
                        null,
                        day,
                        cast.coordinator()))
                .orThrow()
                .idea();
    }

    /** @param by null: whoever each task is assigned to */
    private int complete(String subject, PersonId by, Map<String, Object> answer) {
        List<WorkItem> open = items.openFor(subject);
        for (WorkItem item : open) {
            items.complete(item.id(), by == null ? item.assignee() : by, item.version(), answer)
                    .orThrow();
        }
        return open.size();
    }

    private static String title(int number) {
        return "فكرة رقم " + number;
    }

    private static String text(int number) {
        return "نقترح نشر المعطيات المتعلقة بالموضوع رقم " + number + " في صيغة مفتوحة مع حصيلة سنوية.";
    }

    @AfterAll
    void forgetTheBareEngine() {
        jdbc.execute("drop database if exists stockideas with (force)");
    }
}
