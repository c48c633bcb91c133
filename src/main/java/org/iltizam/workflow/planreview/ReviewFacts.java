package org.iltizam.workflow.planreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.monitoring.Amendment;
import org.iltizam.monitoring.PlanReview;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.ReviewVoices;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a review says so far. */
@Component
class ReviewFacts {

    private final PlanReviews reviews;
    private final ReviewVoices voices;
    private final Commitments commitments;

    ReviewFacts(PlanReviews reviews, ReviewVoices voices, Commitments commitments) {
        this.reviews = reviews;
        this.voices = voices;
        this.commitments = commitments;
    }

    List<Fact> of(ReviewId id, Language language) {
        PlanReview review = reviews.get(id);
        Map<CommitmentId, String> titles = commitments.of(id.plan()).stream()
                .collect(Collectors.toMap(
                        Commitment::id,
                        commitment -> commitment.number() + ". "
                                + commitment.title().shownIn(language).text()));
        List<Fact> facts = new ArrayList<>();
        add(facts, "review.fact.summary", review.summary().shownIn(language).text());
        add(
                facts,
                "review.fact.amendments",
                reviews.amendments(id).stream()
                        .map(amendment -> line(amendment, titles))
                        .collect(Collectors.joining("\n\n")));
        add(
                facts,
                "review.fact.assessments",
                reviews.assessments(id).stream()
                        .map(assessment -> titles.get(assessment.commitment()) + "\n" + assessment.results()
                                + (assessment.wishReason() == null ? "" : "\n" + assessment.wishReason()))
                        .collect(Collectors.joining("\n\n")));
        add(facts, "review.fact.comments", comments(id));
        add(facts, "review.fact.conclusion", review.conclusion());
        return facts;
    }

    /** The latest; how many more the public page of the review shows is said in a number. */
    private String comments(ReviewId id) {
        int more = voices.count(id) - ReviewVoices.PAGE;
        return voices.latest(id).stream().map(voice -> "– " + voice.text()).collect(Collectors.joining("\n"))
                + (more > 0 ? "\n… +" + more : "");
    }

    private static String line(Amendment amendment, Map<CommitmentId, String> titles) {
        String what = amendment.commitment() == null
                ? "+ " + amendment.card()
                : Objects.toString(titles.get(amendment.commitment()), "");
        return what + "\n" + amendment.reason();
    }

    private static void add(List<Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(label, text));
        }
    }
}
