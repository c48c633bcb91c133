package org.iltizam.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code idea}. Plain SQL: a change names the states it may start from, so that two who act at once take turns. */
@Repository
class IdeaStore {

    private final JdbcClient jdbc;

    IdeaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next free number of the plan; whoever asks second waits for the first. */
    int nextNumber(PlanId plan) {
        return jdbc.sql("""
                        insert into idea_counter (plan, last) values (:plan, 1)
                        on conflict (plan) do update set last = idea_counter.last + 1 returning last""").param("plan", plan.value()).query(Integer.class).single();
    }

    void add(Idea idea) {
        jdbc.sql("""
                        insert into idea (id, plan, number, origin, state, language, theme, received_on, received_at)
                        values (:id, :plan, :number, :origin, :state, :language, :theme, :on, :at)""")
                .param("id", idea.id().value())
                .param("plan", idea.plan().value())
                .param("number", idea.number())
                .param("origin", idea.origin().name())
                .param("state", idea.state().name())
                .param("language", idea.language().code())
                .param("theme", idea.theme() == null ? null : idea.theme().value())
                .param("on", idea.receivedOn())
                .param("at", Timestamp.from(idea.receivedAt()))
                .update();
    }

    Optional<Idea> find(IdeaId id) {
        return jdbc.sql("select * from idea where id = :id")
                .param("id", id.value())
                .query(IdeaStore::row)
                .optional();
    }

    boolean publish(IdeaId id, IdeaText text, @Nullable Redaction redaction, @Nullable ThemeId theme, Instant at) {
        return jdbc.sql("""
                                update idea set state = 'PUBLISHED', title = :title, text = :text, redaction = :redaction,
                                    theme = :theme, published_at = :at, version = version + 1
                                where id = :id and state = 'RECEIVED'""")
                        .param("id", id.value())
                        .param("title", text.title())
                        .param("text", text.text())
                        .param("redaction", redaction == null ? null : redaction.name())
                        .param("theme", theme == null ? null : theme.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean decline(IdeaId id, DeclineReason reason, Instant at) {
        return jdbc.sql("""
                                update idea set state = 'DECLINED', declined = :reason, ended_at = :at, version = version + 1
                                where id = :id and state in ('RECEIVED', 'EDIT_ASKED')""")
                        .param("id", id.value())
                        .param("reason", reason.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean move(IdeaId id, IdeaState from, IdeaState to) {
        return jdbc.sql("update idea set state = :to, version = version + 1 where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    static Idea row(ResultSet row, int n) throws SQLException {
        String title = row.getString("title");
        return new Idea(
                new IdeaId(row.getString("id")),
                new PlanId(row.getString("plan")),
                row.getInt("number"),
                Origin.valueOf(row.getString("origin")),
                IdeaState.valueOf(row.getString("state")),
                Language.of(row.getString("language")),
                orNull(row.getString("theme"), ThemeId::new),
                row.getDate("received_on").toLocalDate(),
                row.getTimestamp("received_at").toInstant(),
                title == null ? null : new IdeaText(title, row.getString("text")),
                orNull(row.getString("redaction"), Redaction::valueOf),
                orNull(row.getTimestamp("published_at"), Timestamp::toInstant),
                orNull(row.getString("declined"), DeclineReason::valueOf),
                orNull(row.getTimestamp("ended_at"), Timestamp::toInstant));
    }

    private static <S, T> @Nullable T orNull(@Nullable S value, Function<S, T> make) {
        return value == null ? null : make.apply(value);
    }
}
