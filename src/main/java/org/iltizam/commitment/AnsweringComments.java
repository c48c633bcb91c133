package org.iltizam.commitment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.commitment.CardEvent.AnsweringStarted;
import org.iltizam.commitment.CardEvent.CommentsAnswered;
import org.iltizam.commitment.CardEvent.Origin;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead answers each comment of the round and edits the card; a new version is frozen. */
@Service
public class AnsweringComments {

    private final CardShelf shelf;
    private final ReviewRoundRepository rounds;
    private final ReviewCommentRepository comments;
    private final Clock clock;

    AnsweringComments(CardShelf shelf, ReviewRoundRepository rounds, ReviewCommentRepository comments, Clock clock) {
        this.shelf = shelf;
        this.rounds = rounds;
        this.comments = comments;
        this.clock = clock;
    }

    public record Answer(
            long commentId,
            @Nullable Disposition disposition,
            @Nullable String reason) {}

    /** The comments of the present round, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<ReviewComment> toAnswer(CardId id) {
        Card card = shelf.get(id);
        return comments.findByCardAndRoundOrderById(id.value(), card.round());
    }

    /** The lead has begun to answer: noticed with the first answer that is kept, once a round. */
    @Transactional
    public void begun(CardId id, PersonId by) {
        Card card = shelf.get(id);
        ReviewRound round =
                rounds.findById(new ReviewRound.Key(id.value(), card.round())).orElseThrow();
        if (round.answeringSince() == null) {
            round.answeringSince(clock.instant());
            shelf.publish(new AnsweringStarted(id, by, clock.instant(), card.version()));
        }
    }

    /**
     * Sends the answers.
     *
     * @return refusals {@code commentUnanswered} or {@code reasonMissing}, one for each row of the form
     */
    @Transactional
    public Outcome<Integer> send(CardId id, List<Answer> answers, CardContent content, PersonId by) {
        List<ReviewComment> open = toAnswer(id);
        Map<Long, Answer> given =
                answers.stream().collect(Collectors.toMap(Answer::commentId, Function.identity(), (a, b) -> b));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Answer answer = given.get(open.get(i).id());
            if (answer == null || answer.disposition() == null) {
                refusals.add(Refusal.at("answers[" + i + "].disposition", "commentUnanswered", i + 1));
            } else if (answer.reason() == null || answer.reason().isBlank()) {
                refusals.add(Refusal.at("answers[" + i + "].reason", "reasonMissing", i + 1));
            }
        }
        refusals.addAll(content.misdated());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Card card = shelf.get(id);
        begun(id, by);
        CardVersion version = shelf.freeze(card, content, Origin.ANSWERS, by);
        Map<Disposition, Integer> dispositions = new EnumMap<>(Disposition.class);
        for (ReviewComment comment : open) {
            Answer answer = given.get(comment.id());
            if (answer != null && answer.disposition() != null && answer.reason() != null) {
                comment.answer(answer.disposition(), answer.reason(), by, clock.instant(), version.version());
                dispositions.merge(answer.disposition(), 1, Integer::sum);
            }
        }
        card.now(CardState.DECIDING);
        List<PersonId> authors =
                open.stream().map(ReviewComment::author).distinct().toList();
        shelf.publish(
                new CommentsAnswered(id, by, clock.instant(), version.version(), open.size(), dispositions, authors));
        return Outcome.done(version.version());
    }
}
