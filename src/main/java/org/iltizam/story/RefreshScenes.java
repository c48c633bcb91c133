package org.iltizam.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The refresh at mid-term: each lead looks back, the public comments, the seats approve. */
@Component
@Profile("story")
class RefreshScenes implements Scenes {

    private final StoryBook book;
    private final Desk desk;
    private final WorkItems workItems;
    private final PlanReviews reviews;
    private final MeetingScenes meetings;

    RefreshScenes(StoryBook book, Desk desk, WorkItems workItems, PlanReviews reviews, MeetingScenes meetings) {
        this.book = book;
        this.desk = desk;
        this.workItems = workItems;
        this.reviews = reviews;
        this.meetings = meetings;
    }

    /** {@code cards} are the numbers of commitments here. */
    @Override
    public Map<String, Consumer<Act>> scenes() {
        Map<String, Consumer<Act>> scenes = new HashMap<>();
        scenes.put(
                "askRefresh",
                act -> reviews.ask(ReviewId.refresh(book.plan()), StoryBook.COORDINATOR)
                        .orThrow());
        scenes.put("assessCommitment", this::assess);
        scenes.put("draftRefreshLater", this::draftLater);
        scenes.put("draftRefresh", act -> draft());
        scenes.put("concludeRefresh", act -> conclude(meetings.id(act)));
        scenes.put("voteRefresh", act -> desk.everybody(key(), "voteReview", act.with()));
        return scenes;
    }

    private void assess(Act act) {
        String commitment = CommitmentId.of(book.plan(), act.cardNumber()).value();
        WorkItem item = desk.open(key(), "assessCommitment").stream()
                .filter(open -> commitment.equals(open.part()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is asked about " + commitment));
        RefreshFile file = book.refresh();
        desk.complete(
                item,
                Objects.requireNonNull(item.assignee()),
                Map.of(
                        "completion",
                        Objects.requireNonNull(file.completion().get(act.cardNumber())),
                        "results",
                        file.results(),
                        "wish",
                        "KEEP"));
    }

    private void draftLater(Act act) {
        WorkItem item = desk.item(key(), "draftReview", StoryBook.COORDINATOR);
        LocalDate until = LocalDate.parse(String.valueOf(act.with().get("until")));
        workItems
                .extend(item.id(), StoryBook.COORDINATOR, until, book.refresh().later())
                .orThrow();
    }

    /** No source says what was amended: nothing is. */
    private void draft() {
        LocalizedText summary = book.refresh().summary();
        coordinator(
                "draftReview",
                Map.of(
                        "summaryAr", summary.in(Language.AR).orElse(""),
                        "summaryFr", summary.in(Language.FR).orElse(""),
                        "summaryEn", summary.in(Language.EN).orElse(""),
                        "amendments", List.of()));
    }

    private void conclude(String meeting) {
        coordinator("concludeReview", Map.of("conclusion", book.refresh().conclusion(), "meeting", meeting));
    }

    private void coordinator(String task, Map<String, Object> form) {
        desk.complete(desk.item(key(), task, StoryBook.COORDINATOR), StoryBook.COORDINATOR, form);
    }

    private String key() {
        return ReviewId.refresh(book.plan()).value();
    }
}
