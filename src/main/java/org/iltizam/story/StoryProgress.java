package org.iltizam.story;

import org.iltizam.shared.PlanId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many acts of a story have been played; written in the transaction of the act. */
@Component
@Profile("story")
class StoryProgress {

    private final JdbcClient database;

    StoryProgress(JdbcClient database) {
        this.database = database;
    }

    int played(PlanId plan) {
        return database.sql("select acts from story_progress where plan = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void played(PlanId plan, int acts) {
        database.sql("""
                        insert into story_progress (plan, acts) values (:plan, :acts)
                        on conflict (plan) do update set acts = excluded.acts""").param("plan", plan.value()).param("acts", acts).update();
    }
}
