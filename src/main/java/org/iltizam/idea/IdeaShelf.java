package org.iltizam.idea;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class IdeaShelf implements Ideas {

    private static final String PUBLIC = "state not in ('RECEIVED', 'EDIT_ASKED', 'DECLINED')";

    private final IdeaStore ideas;
    private final Senders senders;
    private final JdbcClient jdbc;

    IdeaShelf(IdeaStore ideas, Senders senders, JdbcClient jdbc) {
        this.ideas = ideas;
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
        return senders.byReceipt(ReceiptCodes.hashOf(receiptCode)).map(id -> {
            Senders.Submission latest = senders.submissions(id).stream()
                    .reduce((first, last) -> last)
                    .orElseThrow();
            return new Followed(get(id), latest.text(), latest.note());
        });
    }

    @Override
    public List<Idea> published(PlanId plan, @Nullable String query, @Nullable Integer before, int limit) {
        return jdbc.sql("select * from idea where plan = :plan and " + PUBLIC + """
                         and (cast(:before as int) is null or number < :before)
                         and (cast(:words as text) is null or title ilike :words or text ilike :words)
                        order by number desc limit :limit""")
                .param("plan", plan.value())
                .param("before", before)
                .param("words", query == null ? null : "%" + query.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("limit", limit)
                .query(IdeaStore::row)
                .list();
    }

    @Override
    public IdeaCounts counts(PlanId plan) {
        return jdbc.sql("""
                        select count(*) as received,
                            count(*) filter (where state in ('RECEIVED', 'EDIT_ASKED')) as waiting,
                            count(*) filter (where state not in ('RECEIVED', 'EDIT_ASKED', 'DECLINED')) as published,
                            count(*) filter (where state = 'DECLINED') as declined
                        from idea where plan = :plan""")
                .param("plan", plan.value())
                .query((row, n) -> new IdeaCounts(
                        row.getInt("received"), row.getInt("waiting"), row.getInt("published"), row.getInt("declined")))
                .single();
    }
}
