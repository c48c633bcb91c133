package org.iltizam.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code review_voice}. */
@Component
class VoiceRows {

    private final JdbcClient jdbc;

    VoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when that form was sent before; waits for one that is being sent right now */
    boolean add(ReviewId review, String submission, String receipt, @Nullable String author, String text, Instant at) {
        return jdbc.sql("""
                                insert into review_voice (review, submission, receipt, author, text, at)
                                values (?, ?, ?, ?, ?, ?) on conflict (submission) do nothing""")
                        .param(review.value())
                        .param(submission)
                        .param(receipt)
                        .param(author)
                        .param(text)
                        .param(Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<String> receiptOf(String submission) {
        return jdbc.sql("select receipt from review_voice where submission = ?")
                .param(submission)
                .query(String.class)
                .optional();
    }

    /** The latest first. */
    List<ReviewVoice> before(ReviewId review, long place, int most) {
        return jdbc.sql("select * from review_voice where review = ? and id < ? order by id desc limit ?")
                .param(review.value())
                .param(place)
                .param(most)
                .query(VoiceRows::voice)
                .list();
    }

    Optional<ReviewVoice> byReceipt(ReviewId review, String receipt) {
        return jdbc.sql("select * from review_voice where review = ? and receipt = ?")
                .param(review.value())
                .param(receipt)
                .query(VoiceRows::voice)
                .optional();
    }

    int count(ReviewId review) {
        return jdbc.sql("select count(*) from review_voice where review = ?")
                .param(review.value())
                .query(Integer.class)
                .single();
    }

    private static ReviewVoice voice(ResultSet row, int n) throws SQLException {
        return new ReviewVoice(
                row.getLong("id"),
                row.getString("author"),
                row.getString("text"),
                row.getTimestamp("at").toInstant());
    }
}
