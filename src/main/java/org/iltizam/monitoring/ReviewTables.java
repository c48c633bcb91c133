package org.iltizam.monitoring;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.iltizam.monitoring.Assessment.Wish;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that hang on a review: plain values; what is said anew takes the place of what was said before. */
@Component
class ReviewTables {

    private final JdbcClient jdbc;

    ReviewTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(ReviewId review, Assessment assessment) {
        jdbc.sql("""
                insert into commitment_assessment
                    (review, commitment, completion, results, lessons, wish, wish_reason, at, by_person)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (review, commitment) do update set completion = excluded.completion,
                    results = excluded.results, lessons = excluded.lessons, wish = excluded.wish,
                    wish_reason = excluded.wish_reason, at = excluded.at, by_person = excluded.by_person""")
                .param(review.value())
                .param(assessment.commitment().value())
                .param(assessment.completion().name())
                .param(assessment.results())
                .param(assessment.lessons())
                .param(assessment.wish().name())
                .param(assessment.wishReason())
                .param(at(assessment.at()))
                .param(assessment.by().value())
                .update();
    }

    List<Assessment> assessments(ReviewId review) {
        return jdbc.sql("select * from commitment_assessment where review = ? order by commitment")
                .param(review.value())
                .query((row, i) -> new Assessment(
                        new CommitmentId(row.getString("commitment")),
                        Completion.valueOf(row.getString("completion")),
                        row.getString("results"),
                        row.getString("lessons"),
                        Wish.valueOf(row.getString("wish")),
                        row.getString("wish_reason"),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getString("by_person"))))
                .list();
    }

    void replace(ReviewId review, List<Amendment> amendments) {
        jdbc.sql("delete from review_amendment where review = ?")
                .param(review.value())
                .update();
        int position = 0;
        for (Amendment amendment : amendments) {
            jdbc.sql("""
                    insert into review_amendment
                        (review, position, action, commitment, card, axis, title_ar, title_fr, title_en, milestone, ends_on,
                            weight, reason)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(review.value())
                    .param(++position)
                    .param(amendment.action().name())
                    .param(value(amendment.commitment()))
                    .param(value(amendment.card()))
                    .param(amendment.axis())
                    .param(amendment.titleAr())
                    .param(amendment.titleFr())
                    .param(amendment.titleEn())
                    .param(amendment.milestone())
                    .param(amendment.endsOn())
                    .param(amendment.weight())
                    .param(amendment.reason())
                    .update();
        }
    }

    List<Amendment> amendments(ReviewId review) {
        return jdbc.sql("select * from review_amendment where review = ? order by position")
                .param(review.value())
                .query((row, i) -> new Amendment(
                        Amendment.Action.valueOf(row.getString("action")),
                        commitment(row.getString("commitment")),
                        card(row.getString("card")),
                        row.getString("axis"),
                        row.getString("title_ar"),
                        row.getString("title_fr"),
                        row.getString("title_en"),
                        number(row.getObject("milestone")),
                        day(row.getDate("ends_on")),
                        number(row.getObject("weight")),
                        row.getString("reason")))
                .list();
    }

    void save(ReviewId review, IrmResult result) {
        IrmResult.Ambition ambition = result.ambition();
        IrmResult.EarlyResults early = result.earlyResults();
        jdbc.sql("""
                insert into irm_result (review, commitment, completion, ambition, early_results)
                values (?, ?, ?, ?, ?)
                on conflict (review, commitment) do update set completion = excluded.completion,
                    ambition = excluded.ambition, early_results = excluded.early_results""")
                .param(review.value())
                .param(result.commitment().value())
                .param(result.completion().name())
                .param(ambition == null ? null : ambition.name())
                .param(early == null ? null : early.name())
                .update();
    }

    /** What the latest independent review says of a commitment. */
    Optional<IrmResult> irm(CommitmentId commitment) {
        return jdbc.sql("select r.* from irm_result r join plan_review p on p.id = r.review"
                        + " where r.commitment = ? order by p.irm_at desc limit 1")
                .param(commitment.value())
                .query((row, i) -> new IrmResult(
                        commitment,
                        Completion.valueOf(row.getString("completion")),
                        ambition(row.getString("ambition")),
                        early(row.getString("early_results"))))
                .optional();
    }

    private static @Nullable CommitmentId commitment(@Nullable String id) {
        return id == null ? null : new CommitmentId(id);
    }

    private static @Nullable CardId card(@Nullable String id) {
        return id == null ? null : new CardId(id);
    }

    private static IrmResult.@Nullable Ambition ambition(@Nullable String name) {
        return name == null ? null : IrmResult.Ambition.valueOf(name);
    }

    private static IrmResult.@Nullable EarlyResults early(@Nullable String name) {
        return name == null ? null : IrmResult.EarlyResults.valueOf(name);
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value instanceof Integer number ? number : null;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String value(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
