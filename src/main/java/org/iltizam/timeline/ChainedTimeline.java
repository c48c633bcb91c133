package org.iltizam.timeline;

import java.util.List;
import java.util.Optional;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Service;

@Service
class ChainedTimeline implements Timeline {

    private final RecordBook book;

    ChainedTimeline(RecordBook book) {
        this.book = book;
    }

    @Override
    public List<RecordEntry> of(String subject) {
        return book.of(subject);
    }

    @Override
    public List<RecordEntry> of(String subject, long before, int limit) {
        return book.of(subject, before, limit);
    }

    @Override
    public Optional<RecordEntry> latest(String subject, String kind) {
        return book.latest(subject, kind);
    }

    @Override
    public List<RecordEntry> of(PlanId plan, long before, int limit) {
        return book.of(plan, before, limit);
    }

    @Override
    public Optional<RecordHead> head(PlanId plan) {
        return book.head(plan);
    }

    @Override
    public Optional<RecordBreak> verify(PlanId plan) {
        return check(plan, new ChainCheck(null));
    }

    @Override
    public Optional<RecordBreak> verify(PlanId plan, RecordHead known) {
        return check(plan, new ChainCheck(known));
    }

    private Optional<RecordBreak> check(PlanId plan, ChainCheck check) {
        book.read(plan, check::next);
        return check.end();
    }
}
