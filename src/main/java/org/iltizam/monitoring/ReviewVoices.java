package org.iltizam.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.ReceiptCode;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
import org.iltizam.shared.SentForm;
import org.iltizam.shared.TypedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public says about the draft of a review, for everybody to read at once. */
@Service
@Transactional
public class ReviewVoices {

    /** As many as one page shows. */
    public static final int PAGE = 50;

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NAME = 100;

    private final PlanReviews reviews;
    private final VoiceRows rows;
    private final Clock clock;

    ReviewVoices(PlanReviews reviews, VoiceRows rows, Clock clock) {
        this.reviews = reviews;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param form the key of the form it came from: the same form sent twice is one comment
     * @return the receipt, or refusals {@code required}, {@code tooLong}, {@code commentsClosed}
     */
    public Outcome<String> give(ReviewId id, String form, String author, String text) {
        String name = TypedText.line(author);
        String said = TypedText.readable(text);
        String submission = SentForm.key(form, id.value(), name, said);
        String before = rows.receiptOf(submission).orElse(null);
        if (before != null) {
            return Outcome.done(before);
        }
        if (!reviews.open(reviews.get(id))) {
            return Outcome.refused("commentsClosed");
        }
        if (said.isEmpty()) {
            return Outcome.refused(List.of(Refusal.at("text", "required")));
        }
        if (said.length() > LONGEST_TEXT) {
            return Outcome.refused(List.of(Refusal.at("text", "tooLong", LONGEST_TEXT, said.length())));
        }
        if (name.length() > LONGEST_NAME) {
            return Outcome.refused(List.of(Refusal.at("author", "tooLong", LONGEST_NAME, name.length())));
        }
        String receipt = ReceiptCode.random();
        return Outcome.done(
                rows.add(id, submission, receipt, name.isEmpty() ? null : name, said, clock.instant())
                        ? receipt
                        : rows.receiptOf(submission).orElseThrow());
    }

    /** The latest first, {@link #PAGE} at most. */
    @Transactional(readOnly = true)
    public List<ReviewVoice> latest(ReviewId id) {
        return before(id, Long.MAX_VALUE);
    }

    /** Those that came before that one, the latest first, {@link #PAGE} at most. */
    @Transactional(readOnly = true)
    public List<ReviewVoice> before(ReviewId id, long place) {
        return rows.before(id, place, PAGE);
    }

    @Transactional(readOnly = true)
    public Optional<ReviewVoice> byReceipt(ReviewId id, String receipt) {
        return rows.byReceipt(id, ReceiptCode.typed(receipt));
    }

    @Transactional(readOnly = true)
    public int count(ReviewId id) {
        return rows.count(id);
    }
}
