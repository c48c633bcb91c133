package org.iltizam.monitoring;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
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

    /** No letter or digit that is taken for another when a receipt is copied by hand. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final PlanReviews reviews;
    private final VoiceRows rows;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

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
        String name = TypedText.readable(author);
        String said = TypedText.readable(text);
        String submission = submission(id, form, name, said);
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
        String receipt = receipt();
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
        return rows.byReceipt(id, TypedText.readable(receipt).toUpperCase(Locale.ROOT));
    }

    @Transactional(readOnly = true)
    public int count(ReviewId id) {
        return rows.count(id);
    }

    /** What was changed after going back in the browser is another comment. */
    private static String submission(ReviewId id, String form, String author, String text) {
        String all = String.join("\u0000", form, id.value(), author, text);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String receipt() {
        return random.ints(10, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
    }
}
