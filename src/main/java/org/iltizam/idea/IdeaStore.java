package org.iltizam.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Obstacle;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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
                .param("theme", value(idea.theme()))
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

    /** Reads and holds those ideas, the lowest first, so that two who want the same take turns; unknown ones are left out. */
    Map<IdeaId, Idea> hold(Set<IdeaId> ids) {
        return jdbc
                .sql("select * from idea where id = any(:ids) order by id for update")
                .param("ids", values(ids))
                .query(IdeaStore::row)
                .list()
                .stream()
                .collect(Collectors.toMap(Idea::id, Function.identity()));
    }

    void putTogether(Collection<IdeaId> held, IdeaBatchId batch) {
        jdbc.sql("update idea set batch = :batch, version = version + 1 where id = any(:ids)")
                .param("batch", batch.value())
                .param("ids", values(held))
                .update();
    }

    /** Whatever of the plan is published goes to its analysis. */
    List<Idea> beginAnalysis(PlanId plan) {
        return changed(jdbc.sql("update idea set state = 'IN_ANALYSIS', version = version + 1"
                        + " where plan = :plan and state = 'PUBLISHED' returning *")
                .param("plan", plan.value()));
    }

    /** Whatever of the batch was before the committee goes on. */
    List<Idea> decided(IdeaBatchId batch, IdeaState to) {
        return changed(jdbc.sql("update idea set state = :to, version = version + 1"
                        + " where batch = :batch and state = 'PROPOSED' returning *")
                .param("to", to.name())
                .param("batch", batch.value()));
    }

    /** The decided answers of the batch are given. */
    List<Idea> answerDecided(IdeaBatchId batch, Instant at) {
        return changed(jdbc.sql("update idea set state = 'ANSWERED', answered_at = :at, version = version + 1"
                        + " where batch = :batch and state = 'DECIDED' returning *")
                .param("at", Timestamp.from(at))
                .param("batch", batch.value()));
    }

    /** Whatever is grouped under those ideas gets their answer. */
    List<Idea> answerGrouped(Collection<IdeaId> answered, Instant at) {
        return changed(jdbc.sql("""
                        update idea as member set state = 'ANSWERED', answered_at = :at, version = member.version + 1,
                            disposition = answered.disposition, reason_ar = answered.reason_ar,
                            reason_fr = answered.reason_fr, reason_en = answered.reason_en,
                            obstacle = answered.obstacle, card = answered.card
                        from idea as answered
                        where answered.id = any(:answered) and member.grouped_into = answered.id
                            and member.state = 'GROUPED' returning member.*""").param("at", Timestamp.from(at)).param("answered", values(answered)));
    }

    /** As they are now, in the order of their numbers, which the record then has too. */
    private static List<Idea> changed(StatementSpec returning) {
        return returning.query(IdeaStore::row).list().stream()
                .sorted(Comparator.comparingInt(Idea::number))
                .toList();
    }

    private static String[] values(Collection<IdeaId> ids) {
        return ids.stream().map(IdeaId::value).toArray(String[]::new);
    }

    /** @return false when the idea was in none of those states */
    boolean move(IdeaId id, Set<IdeaState> from, IdeaState to) {
        return change(id, from, to, "", Map.of());
    }

    /**
     * @param columns what else changes, e.g. {@code card = :card}
     * @param values of these columns; an empty optional is null
     */
    boolean change(IdeaId id, Set<IdeaState> from, IdeaState to, String columns, Map<String, Object> values) {
        String more = columns.isEmpty() ? "" : ", " + columns;
        StatementSpec update = jdbc.sql("update idea set state = :to, version = version + 1" + more
                        + " where id = :id and state in (:from)")
                .param("id", id.value())
                .param("to", to.name())
                .param("from", from.stream().map(Enum::name).collect(Collectors.toSet()));
        for (Map.Entry<String, Object> value : values.entrySet()) {
            update = update.param(value.getKey(), plain(value.getValue()));
        }
        return update.update() == 1;
    }

    /** The same with the answer of the idea. */
    boolean answer(
            IdeaId id, Set<IdeaState> from, IdeaState to, Answer answer, String columns, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("disposition", answer.disposition());
        all.put("ar", Optional.ofNullable(answer.reason().ar()));
        all.put("fr", Optional.ofNullable(answer.reason().fr()));
        all.put("en", Optional.ofNullable(answer.reason().en()));
        all.put("obstacle", Optional.ofNullable(answer.obstacle()));
        all.put("card", Optional.ofNullable(answer.card()));
        String answered = "disposition = :disposition, reason_ar = :ar, reason_fr = :fr, reason_en = :en,"
                + " obstacle = :obstacle, card = :card, ";
        return change(id, from, to, answered + columns, all);
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(IdeaStore::plain).orElse(null);
        }
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return value instanceof Enum<?> word ? word.name() : value.toString();
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
                orNull(row.getTimestamp("ended_at"), Timestamp::toInstant),
                orNull(row.getString("grouped_into"), IdeaId::new),
                orNull(row.getString("institution"), OrganisationId::new),
                advice(row),
                answer(row),
                orNull(row.getString("batch"), IdeaBatchId::new),
                orNull(row.getTimestamp("answered_at"), Timestamp::toInstant));
    }

    private static @Nullable Advice advice(ResultSet row) throws SQLException {
        String opinion = row.getString("opinion");
        return opinion == null
                ? null
                : new Advice(
                        new OrganisationId(row.getString("opinion_of")),
                        Opinion.valueOf(opinion),
                        row.getString("opinion_text"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String disposition = row.getString("disposition");
        return disposition == null
                ? null
                : new Answer(
                        Disposition.valueOf(disposition),
                        new LocalizedText(
                                row.getString("reason_ar"), row.getString("reason_fr"), row.getString("reason_en")),
                        orNull(row.getString("obstacle"), Obstacle::valueOf),
                        orNull(row.getString("card"), CardId::new));
    }

    private static @Nullable String value(@Nullable ThemeId theme) {
        return theme == null ? null : theme.value();
    }

    private static <S, T> @Nullable T orNull(@Nullable S value, Function<S, T> make) {
        return value == null ? null : make.apply(value);
    }
}
