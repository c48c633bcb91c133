package org.iltizam.idea;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.iltizam.shared.CardId;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class IdeaShelf implements Ideas {

    private static final String UNANSWERED = "plan = :plan and state not in ('DECLINED', 'ANSWERED')";

    private static final String UNPUT =
            " from idea where plan = :plan and state = 'PROPOSED' and batch is null and number > :after";

    private static final String UNCARRIED = " from idea where plan = :plan and state = 'ANSWERED' and card is null"
            + " and disposition in ('TAKEN', 'PARTLY_TAKEN') and number > :after";

    private final IdeaStore ideas;
    private final IdeaBatchRows batches;
    private final Senders senders;
    private final JdbcClient jdbc;

    IdeaShelf(IdeaStore ideas, IdeaBatchRows batches, Senders senders, JdbcClient jdbc) {
        this.ideas = ideas;
        this.batches = batches;
        this.senders = senders;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Idea> find(IdeaId id) {
        return ideas.find(id);
    }

    @Override
    public Idea get(IdeaId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No idea " + id));
    }

    @Override
    public Optional<Followed> followed(String receiptCode) {
        return senders.byReceipt(receiptCode).map(id -> {
            Senders.Submission latest = senders.submissions(id).stream()
                    .reduce((first, last) -> last)
                    .orElseThrow();
            return new Followed(get(id), latest.text(), latest.note());
        });
    }

    @Override
    public List<Idea> listed(
            PlanId plan, @Nullable String query, Set<IdeaState> states, @Nullable Integer before, int limit) {
        Search search = Search.of(query);
        return jdbc.sql("select * from idea where plan = :plan and state = any(:states)"
                        + search.condition("words", "title", "text") + """
                         and (cast(:before as int) is null or number < :before)
                        order by number desc limit :limit""")
                .param("plan", plan.value())
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("before", before)
                .param("sought", search.sought())
                .param("limit", limit)
                .query(IdeaStore::row)
                .list();
    }

    @Override
    public IdeaCounts counts(PlanId plan) {
        return jdbc.sql("""
                        select count(*) as received,
                            count(*) filter (where state = 'RECEIVED') as waiting,
                            count(*) filter (where state = 'EDIT_ASKED') as edit_asked,
                            count(*) filter (where state not in ('RECEIVED', 'EDIT_ASKED', 'DECLINED')) as published,
                            count(*) filter (where state = 'ANSWERED') as answered,
                            count(*) filter (where state = 'DECLINED') as declined
                        from idea where plan = :plan""")
                .param("plan", plan.value())
                .query((row, n) -> new IdeaCounts(
                        row.getInt("received"),
                        row.getInt("waiting"),
                        row.getInt("edit_asked"),
                        row.getInt("published"),
                        row.getInt("answered"),
                        row.getInt("declined")))
                .single();
    }

    @Override
    public Map<DeclineReason, Long> declined(PlanId plan) {
        Map<DeclineReason, Long> counts = new EnumMap<>(DeclineReason.class);
        jdbc.sql("select declined, count(*) as ideas from idea where plan = :plan and state = 'DECLINED'"
                        + " and declined is not null group by declined")
                .param("plan", plan.value())
                .query((ResultSet row) -> {
                    counts.put(DeclineReason.valueOf(row.getString("declined")), row.getLong("ideas"));
                });
        return counts;
    }

    @Override
    public long unanswered(PlanId plan) {
        return jdbc.sql("select count(*) from idea where " + UNANSWERED)
                .param("plan", plan.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<IdeaId> awaitingAnswer(PlanId plan) {
        return ids(jdbc.sql("select id from idea where " + UNANSWERED + " order by number")
                .param("plan", plan.value()));
    }

    @Override
    public Map<IdeaState, Long> byState(PlanId plan) {
        Map<IdeaState, Long> counts = new EnumMap<>(IdeaState.class);
        jdbc.sql("select state, count(*) as ideas from idea where plan = :plan group by state")
                .param("plan", plan.value())
                .query((row, n) -> Map.entry(IdeaState.valueOf(row.getString("state")), row.getLong("ideas")))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    @Override
    public List<Idea> in(PlanId plan, IdeaState state, int most) {
        return jdbc.sql("select * from idea where plan = :plan and state = :state order by number limit :most")
                .param("plan", plan.value())
                .param("state", state.name())
                .param("most", most)
                .query(IdeaStore::row)
                .list();
    }

    @Override
    public List<Idea> unput(PlanId plan, int after, int most) {
        return page(UNPUT, plan, after, most);
    }

    @Override
    public List<IdeaId> unputIds(PlanId plan, int after) {
        return ids(jdbc.sql("select id" + UNPUT + " order by number")
                .param("plan", plan.value())
                .param("after", after));
    }

    @Override
    public long countUnput(PlanId plan, int after) {
        return jdbc.sql("select count(*)" + UNPUT)
                .param("plan", plan.value())
                .param("after", after)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Idea> uncarried(PlanId plan, int after, int most) {
        return page(UNCARRIED, plan, after, most);
    }

    private List<Idea> page(String of, PlanId plan, int after, int most) {
        return jdbc.sql("select *" + of + " order by number limit :most")
                .param("plan", plan.value())
                .param("after", after)
                .param("most", most)
                .query(IdeaStore::row)
                .list();
    }

    private static List<IdeaId> ids(StatementSpec asked) {
        return asked.query((row, n) -> new IdeaId(row.getString("id"))).list();
    }

    @Override
    public List<Idea> groupedWith(IdeaId id) {
        return jdbc.sql("select * from idea where grouped_into = :id order by number")
                .param("id", id.value())
                .query(IdeaStore::row)
                .list();
    }

    @Override
    public List<IdeaId> carriedBy(CardId card) {
        return ids(jdbc.sql("select id from idea where card = :card order by number")
                .param("card", card.value()));
    }

    @Override
    public List<Idea> answeredWith(Collection<CardId> cards) {
        return cards.isEmpty()
                ? List.of()
                : jdbc.sql("select * from idea where state = 'ANSWERED' and card in (:cards) order by plan, number")
                        .param("cards", cards.stream().map(CardId::value).toList())
                        .query(IdeaStore::row)
                        .list();
    }

    @Override
    public List<Idea> inBatch(IdeaBatchId batch) {
        return jdbc.sql("select * from idea where batch = :batch order by number")
                .param("batch", batch.value())
                .query(IdeaStore::row)
                .list();
    }

    @Override
    public Optional<IdeaBatch> batch(IdeaBatchId batch) {
        return batches.find(batch);
    }

    @Override
    public List<IdeaBatch> batches(PlanId plan, int before, int most) {
        return batches.of(plan, before, most);
    }
}
