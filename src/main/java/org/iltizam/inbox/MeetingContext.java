package org.iltizam.inbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.committee.Clash;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.Meetings;
import org.iltizam.inbox.WorkItemView.Context;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.MeetingId;
import org.iltizam.web.Messages;
import org.iltizam.web.Page;
import org.iltizam.workflow.WorkItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Beside a task about a meeting: when and where it is, what it is about, what its minutes say. */
@Component
@Order(0)
class MeetingContext implements ItemContext {

    private static final String INVITATION = "answerInvitation";

    private final Meetings meetings;
    private final People people;
    private final WhereItIs whereItIs;

    MeetingContext(Meetings meetings, People people, WhereItIs whereItIs) {
        this.meetings = meetings;
        this.people = people;
        this.whereItIs = whereItIs;
    }

    @Override
    public boolean knows(WorkItem item) {
        return MeetingId.isMeeting(item.subject());
    }

    @Override
    public Context of(WorkItem item, Person reader, Page page) {
        Meeting meeting = meetings.get(new MeetingId(item.subject()));
        Map<String, String> whenAndWhere = whenAndWhere(meeting, item, reader, page);
        boolean invited = item.task().equals(INVITATION);
        Map<String, String> facts = new LinkedHashMap<>(invited ? Map.of() : whenAndWhere);
        facts.putAll(facts(meeting, item, reader, page));
        return Context.of(
                page.text("meeting.context.title"),
                page.text("meeting.context.jump"),
                invited ? whenAndWhere : Map.of(),
                facts,
                "/models/" + item.process() + ".xml",
                whereItIs.of(item, page));
    }

    private Map<String, String> whenAndWhere(Meeting meeting, WorkItem item, Person reader, Page page) {
        Messages messages = page.messages();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(messages.get("meeting.when"), span(meeting.startsAt(), meeting.endsAt(), page));
        facts.put(
                messages.get("meeting.place"),
                meeting.place() == null ? messages.get("meeting.place.remote") : meeting.place());
        if (item.task().equals(INVITATION)) {
            clash(meeting, reader, facts, page);
        }
        return facts;
    }

    private Map<String, String> facts(Meeting meeting, WorkItem item, Person reader, Page page) {
        Messages messages = page.messages();
        boolean reads = meeting.isFollowedBy(reader) || item.isShownTo(reader);
        Map<String, String> facts = new LinkedHashMap<>();
        meeting.actionItems().stream()
                .filter(action -> action.id().value().equals(item.part()))
                .findFirst()
                .ifPresent(action -> facts.put(messages.get("meeting.actions.what"), action.what()));
        facts.put(
                messages.get("meeting.agenda.title"),
                meeting.agenda().stream()
                        .map(point -> point(point, reads, messages))
                        .collect(Collectors.joining("\n")));
        if (reads) {
            minutes(meeting, facts, messages);
        }
        return facts;
    }

    private void minutes(Meeting meeting, Map<String, String> facts, Messages messages) {
        if (meeting.minutes() != null) {
            facts.put(messages.get("meeting.minutes.title"), meeting.minutes().summary());
        }
        String objections = objections(meeting, messages);
        if (!objections.isEmpty()) {
            facts.put(messages.get("meeting.approvals.title"), objections);
        }
    }

    private void clash(Meeting meeting, Person reader, Map<String, String> facts, Page page) {
        String others = meetings.clashes(meeting.id()).stream()
                .filter(clash -> clash.person().equals(reader.id()))
                .map(Clash::other)
                .map(other -> page.text(
                        "layout.labelled",
                        other.title().shownIn(page.language()).text(),
                        span(other.startsAt(), other.startsAt().plus(other.duration()), page)))
                .collect(Collectors.joining("\n"));
        if (!others.isEmpty()) {
            facts.put(page.text("meeting.clash.mine"), others);
        }
    }

    private static String span(Instant from, Instant to, Page page) {
        return page.dates().moment(from) + " – " + page.dates().time(to);
    }

    private static String point(Meeting.AgendaItem point, boolean withOutcome, Messages messages) {
        String label = "• " + point.named(messages.language());
        return point.outcome() == null || !point.held() || !withOutcome ? label : label + "\n  " + point.outcome();
    }

    private String objections(Meeting meeting, Messages messages) {
        return meeting.approvals().stream()
                .filter(approval -> approval.objection() != null && approval.givenBy() != null)
                .map(approval -> "• "
                        + messages.get(
                                "layout.labelled",
                                people.get(approval.givenBy())
                                        .name()
                                        .shownIn(messages.language())
                                        .text(),
                                approval.objection()))
                .collect(Collectors.joining("\n"));
    }
}
