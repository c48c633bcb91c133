package org.iltizam.workflow.planreview;

import java.util.List;
import java.util.Map;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.shared.Language;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
import org.iltizam.web.Dates;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.planreview.ConcludeReviewTaskHandler.ConclusionForm;
import org.springframework.stereotype.Component;

@Component
class ConcludeReviewTaskHandler extends ReviewTask<ConclusionForm> {

    private final WritingReviews reviews;
    private final Meetings meetings;
    private final ReviewFacts facts;

    ConcludeReviewTaskHandler(WritingReviews reviews, Meetings meetings, ReviewFacts facts) {
        super("concludeReview", ConclusionForm.class);
        this.reviews = reviews;
        this.meetings = meetings;
        this.facts = facts;
    }

    record ConclusionForm(String conclusion, String meeting) {}

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        return Map.of(
                "meetings",
                ofCommittee(review(item)).stream()
                        .map(meeting -> Map.of(
                                "value",
                                meeting.id().value(),
                                "label",
                                meeting.title().shownIn(language).text() + " · "
                                        + new Dates(language, meeting.zone()).day(meeting.startsAt())))
                        .toList());
    }

    private List<MeetingSummary> ofCommittee(ReviewId review) {
        return meetings.ofPlan(review.plan()).stream()
                .filter(meeting -> meeting.kind() == MeetingKind.COMMITTEE)
                .toList();
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return facts.of(review(item), language);
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ConclusionForm form) {
        MeetingId meeting = new MeetingId(form.meeting());
        if (ofCommittee(review(item)).stream().noneMatch(known -> known.id().equals(meeting))) {
            return Outcome.refused(List.of(Refusal.at("meeting", "malformed")));
        }
        reviews.conclude(review(item), form.conclusion(), meeting, by);
        return Outcome.done(Map.of());
    }
}
