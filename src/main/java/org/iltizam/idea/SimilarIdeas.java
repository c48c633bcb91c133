package org.iltizam.idea;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.shared.IdeaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests which ideas may say the same. It only suggests: a person decides. */
@Component
public class SimilarIdeas {

    private static final int COMPARED = 60;
    private static final int ALIKE_PERCENT = 20;

    private final Ideas ideas;
    private final JdbcClient jdbc;

    SimilarIdeas(Ideas ideas, JdbcClient jdbc) {
        this.ideas = ideas;
        this.jdbc = jdbc;
    }

    /** @param percent how many of the words of both are the same */
    public record Near(Idea idea, int percent) {}

    /** Public ideas of the same plan that can still take others, the nearest first. */
    @Transactional(readOnly = true)
    public List<Near> to(IdeaId id, int limit) {
        Idea idea = ideas.get(id);
        IdeaText content = idea.content();
        if (content == null) {
            return List.of();
        }
        Set<String> words = content.words();
        return candidates(idea, words).stream()
                .map(other -> new Near(
                        other,
                        percent(
                                words,
                                java.util.Objects.requireNonNull(other.content())
                                        .words())))
                .filter(near -> near.percent() >= ALIKE_PERCENT)
                .sorted(Comparator.comparingInt(Near::percent)
                        .reversed()
                        .thenComparing(near -> near.idea().number()))
                .limit(limit)
                .toList();
    }

    private List<Idea> candidates(Idea idea, Set<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select * from idea
                        where plan = :plan and id <> :id and state in ('PUBLISHED', 'IN_ANALYSIS', 'PROPOSED', 'DECIDED')
                            and to_tsvector('simple', coalesce(words, '')) @@ to_tsquery('simple', :query)
                        order by ts_rank(to_tsvector('simple', coalesce(words, '')), to_tsquery('simple', :query)) desc, number
                        limit :limit""")
                .param("plan", idea.plan().value())
                .param("id", idea.id().value())
                .param("query", words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" | ")))
                .param("limit", COMPARED)
                .query(IdeaStore::row)
                .list();
    }

    private static int percent(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : both.size() * 100 / all;
    }
}
