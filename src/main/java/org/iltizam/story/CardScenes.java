package org.iltizam.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.iltizam.commitment.CoordinationMeetings;
import org.iltizam.commitment.PausingClock;
import org.iltizam.commitment.RegisteringProposals;
import org.iltizam.shared.CardId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.story.ProposalsFile.Proposal;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people do with cards. */
@Component
@Profile("story")
class CardScenes implements Scenes {

    private final StoryBook book;
    private final Desk desk;
    private final WorkItems workItems;
    private final RegisteringProposals proposals;
    private final CoordinationMeetings meetings;
    private final PausingClock pausing;

    CardScenes(
            StoryBook book,
            Desk desk,
            WorkItems workItems,
            RegisteringProposals proposals,
            CoordinationMeetings meetings,
            PausingClock pausing) {
        this.book = book;
        this.desk = desk;
        this.workItems = workItems;
        this.proposals = proposals;
        this.meetings = meetings;
        this.pausing = pausing;
    }

    @Override
    public Map<String, Consumer<Act>> scenes() {
        Map<String, Consumer<Act>> scenes = new HashMap<>();
        scenes.put("register", this::register);
        scenes.put("submit", this::submit);
        scenes.put("review", this::review);
        scenes.put("decide", act -> desk.complete(task(act, "decideNextStep"), StoryBook.COORDINATOR, act.with()));
        scenes.put("vote", act -> desk.complete(task(act, "voteDecision"), by(act), act.with()));
        scenes.put("agreeMerge", act -> desk.complete(task(act, "agreeMerge"), by(act), Map.of("agreed", "yes")));
        scenes.put("drawUp", this::drawUp);
        scenes.put(
                "requestMeeting",
                act -> meetings.request(card(act), StoryBook.COORDINATOR, text(act, "reason"))
                        .orThrow());
        scenes.put(
                "pause",
                act -> pausing.pause(card(act), StoryBook.COORDINATOR, text(act, "reason"))
                        .orThrow());
        scenes.put(
                "resume",
                act -> pausing.resume(card(act), StoryBook.COORDINATOR, text(act, "reason"))
                        .orThrow());
        scenes.put("extend", this::extend);
        scenes.put("handOver", this::handOver);
        return scenes;
    }

    private void register(Act act) {
        Proposal proposal = book.proposal(act.cardNumber());
        proposals
                .register(
                        new RegisteringProposals.Proposal(
                                book.plan(),
                                proposal.number(),
                                proposal.title(),
                                new OrganisationId(proposal.organisation()),
                                new PersonId(proposal.lead()),
                                new PersonId("deputy-" + proposal.organisation())),
                        StoryBook.COORDINATOR)
                .orThrow();
    }

    private void submit(Act act) {
        CardFile file = book.card(act.cardNumber());
        boolean first = "first".equals(act.with().get("draft"));
        PersonId by = act.by() == null ? book.lead(act.cardNumber()) : by(act);
        WorkItem item = desk.item(card(act).value(), "submitDraft", by);
        desk.complete(item, by, book.form(act.cardNumber(), first ? file.firstDraft() : file.card()));
    }

    private void review(Act act) {
        List<Map<String, Object>> remarks = act.with().containsKey("noRemarks")
                ? List.of()
                : book.comments().on(act.cardNumber(), act.actor()).stream()
                        .map(remark ->
                                Map.<String, Object>of("field", remark.field().key(), "text", remark.text()))
                        .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("noRemarks", remarks.isEmpty());
        answer.put("comments", remarks);
        desk.complete(task(act, "reviewCard"), by(act), answer);
    }

    /** Every field of the merged card is written anew. */
    private void drawUp(Act act) {
        int into = Integer.parseInt(text(act, "into"));
        CardFile file = book.card(into);
        Map<String, Object> form = book.form(into, file.card());
        file.card().keySet().forEach(field -> form.put(field + "From", "own"));
        form.put(
                "leadCard",
                book.cardId(Objects.requireNonNull(file.merged()).lead()).value());
        desk.complete(onlyOne(card(act), "drawUpMergedCard"), StoryBook.COORDINATOR, form);
    }

    private void extend(Act act) {
        WorkItem item = onlyOne(act);
        workItems
                .extend(item.id(), StoryBook.COORDINATOR, LocalDate.parse(text(act, "newDate")), text(act, "reason"))
                .orThrow();
    }

    private void handOver(Act act) {
        WorkItem item = onlyOne(act);
        workItems
                .handOver(item.id(), StoryBook.COORDINATOR, new PersonId(text(act, "to")), text(act, "reason"))
                .orThrow();
    }

    private WorkItem onlyOne(Act act) {
        return onlyOne(card(act), text(act, "task"));
    }

    private WorkItem onlyOne(CardId card, String task) {
        return desk.open(card.value(), task).get(0);
    }

    private WorkItem task(Act act, String task) {
        PersonId by = act.by() == null ? StoryBook.COORDINATOR : by(act);
        return desk.item(card(act).value(), task, by);
    }

    private CardId card(Act act) {
        return book.cardId(act.cardNumber());
    }

    private static PersonId by(Act act) {
        return new PersonId(act.actor());
    }

    private static String text(Act act, String key) {
        return String.valueOf(act.with().get(key));
    }
}
