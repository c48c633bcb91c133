package org.iltizam.workflow.planreview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.commitment.Commitments;
import org.iltizam.monitoring.Assessment;
import org.iltizam.monitoring.Assessment.Wish;
import org.iltizam.monitoring.Completion;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.planreview.AssessCommitmentTaskHandler.AssessmentForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AssessCommitmentTaskHandler extends ReviewTask<AssessmentForm> {

    private final WritingReviews reviews;
    private final Commitments commitments;
    private final Clock clock;

    AssessCommitmentTaskHandler(WritingReviews reviews, Commitments commitments, Clock clock) {
        super(PlanReviewProcess.ASSESS, AssessmentForm.class);
        this.reviews = reviews;
        this.commitments = commitments;
        this.clock = clock;
    }

    record AssessmentForm(
            Completion completion,
            String results,
            @Nullable String lessons,
            Wish wish,
            @Nullable String wishReason) {}

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        CommitmentId id = commitment(item);
        return List.of(new Fact(
                "review.fact.commitment",
                id.number() + ". "
                        + commitments.get(id).title().shownIn(language).text()));
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, AssessmentForm form) {
        Assessment assessment = new Assessment(
                commitment(item),
                form.completion(),
                form.results(),
                form.lessons(),
                form.wish(),
                form.wish() == Wish.KEEP ? null : form.wishReason(),
                clock.instant(),
                by);
        return reviews.assess(review(item), assessment).map(review -> Map.of());
    }

    private static CommitmentId commitment(WorkItem item) {
        return new CommitmentId(Objects.requireNonNull(item.part()));
    }
}
