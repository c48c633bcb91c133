package org.iltizam.notification;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.deadline.Rung;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemEvent.DeadlineExtended;
import org.iltizam.workflow.WorkItemEvent.DeadlineMovedByPolicy;
import org.iltizam.workflow.WorkItemEvent.HandedOver;
import org.iltizam.workflow.WorkItemEvent.RungReached;
import org.iltizam.workflow.WorkItemEvent.RungSkipped;
import org.iltizam.workflow.WorkItemEvent.WorkItemOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails about tasks and their clocks. The holder of an escalation's rung gets a task, and with it the task's mail. */
@Component
class WorkItemMails {

    private static final String REVIEW = "reviewCard";
    private static final String COMMITTEE_TOLD = "committeeTold";
    private static final String MOVED_BY_POLICY = "movedByPolicy";

    private final Outgoing outgoing;
    private final People people;
    private final Recipients recipients;
    private final Seats seats;
    private final Wordings wordings;
    private final LetterWriter letters;
    private final TaskNotice notices;
    private final Invitations invitations;
    private final LateWork lateWork;

    WorkItemMails(
            Outgoing outgoing,
            People people,
            Recipients recipients,
            Seats seats,
            Wordings wordings,
            LetterWriter letters,
            TaskNotice notices,
            Invitations invitations,
            LateWork lateWork) {
        this.outgoing = outgoing;
        this.people = people;
        this.recipients = recipients;
        this.seats = seats;
        this.wordings = wordings;
        this.letters = letters;
        this.notices = notices;
        this.invitations = invitations;
        this.lateWork = lateWork;
    }

    @EventListener
    void on(WorkItemOpened event) {
        for (Person holder : holders(event.item())) {
            outgoing.put(opened(event.item(), holder));
        }
    }

    @EventListener
    void on(RungReached event) {
        tellCommittee(event.holder(), event.item());
        String kind = kindOf(event.holder());
        if (kind == null) {
            return;
        }
        for (Person holder : holders(event.item())) {
            Wording words = wordings.of(holder);
            Notice notice = notices.later(kind, event.item(), words, List.of(), true);
            // a clock that was moved climbs its ladder anew
            String fact = kind + ":" + event.id() + ":" + event.item().hardAt();
            outgoing.put(letters.letter(fact, holder, notice));
        }
    }

    @EventListener
    void on(RungSkipped event) {
        tellCommittee(event.holder(), event.item());
    }

    @EventListener
    void on(HandedOver event) {
        WorkItem item = event.item();
        String fact = "handedOver:" + item.id() + ":" + event.at();
        recipients.one(event.to()).ifPresent(to -> {
            Wording words = wordings.of(to);
            String by = name(event.by(), words);
            Notice.Fact reason = reason(event, words);
            outgoing.put(letters.letter(fact, to, notices.later("handedOver", item, words, List.of(reason), true, by)));
        });
        recipients.one(event.from()).ifPresent(from -> {
            Wording words = wordings.of(from);
            Notice.Fact reason = reason(event, words);
            outgoing.put(letters.letter(
                    fact,
                    from,
                    notices.later("handedAway", item, words, List.of(reason), false, name(event.to(), words))));
        });
    }

    @EventListener
    void on(DeadlineExtended event) {
        for (Person holder : holders(event.item())) {
            Wording words = wordings.of(holder);
            List<Notice.Fact> facts = List.of(
                    words.fact("by", name(event.by(), words)),
                    words.fact("reason", SafeText.isolated(event.reason())),
                    words.fact("hardBefore", words.until(event.hardBefore())),
                    words.fact("hardAfter", words.until(event.hardAfter())));
            String fact = "extended:" + event.id() + ":" + event.at();
            outgoing.put(letters.letter(fact, holder, notices.later("extended", event.item(), words, facts, false)));
        }
    }

    /** One change can move many tasks of a person; they go out together. */
    @EventListener
    void on(DeadlineMovedByPolicy event) {
        for (Person holder : holders(event.item())) {
            Wording words = wordings.of(holder);
            List<Notice.Fact> facts = List.of(
                    words.fact("hardBefore", words.until(event.hardBefore())),
                    words.fact("hardAfter", words.until(event.hardAfter())));
            String fact = MOVED_BY_POLICY + ":" + event.id() + ":" + event.version();
            Notice notice = notices.later(MOVED_BY_POLICY, event.item(), words, facts, false);
            outgoing.put(letters.letter(fact, holder, notice)
                    .summarised(words.labelled(words.fact("hard", words.until(event.hardAfter()))))
                    .inBundle(MOVED_BY_POLICY));
        }
    }

    /** The coordinator has a task; the seats are told, those of an hour together. */
    private void tellCommittee(String rungOf, WorkItem item) {
        if (!rungOf.equals(Rung.Holder.COORDINATOR_AND_COMMITTEE.name())) {
            return;
        }
        for (Seat seat : seats.occupied(item.plan())) {
            recipients
                    .one(seat.holder())
                    .filter(holder -> !holder.id().equals(item.assignee()))
                    .ifPresent(holder -> {
                        Wording words = wordings.of(holder);
                        Notice notice = notices.told(item, words, lateWork.factsOf(item, words));
                        String fact = COMMITTEE_TOLD + ":" + item.id() + ":" + item.hardAt();
                        outgoing.put(letters.letter(fact, holder, notice)
                                .summarised(words.labelled(words.fact("lateSince", words.until(item.hardAt()))))
                                .inBundle(COMMITTEE_TOLD));
                    });
        }
    }

    private Letter opened(WorkItem item, Person holder) {
        Wording words = wordings.of(holder);
        List<Notice.Fact> more = new ArrayList<>(invitations.facts(item, words));
        more.addAll(lateWork.facts(item, words));
        Notice notice = notices.opened(item, words, more);
        Letter letter = letters.letter("opened:" + item.id(), holder, notice)
                .summarised(words.labelled(words.fact("hard", words.until(item.hardAt()))));
        return item.task().equals(REVIEW)
                ? letter.inBundle(REVIEW)
                : invitations.file(item, holder).map(letter::with).orElse(letter);
    }

    /** @return the kind of mail to the holder of the late work itself; null for rungs that others stand on */
    private static @Nullable String kindOf(String rungHolder) {
        if (rungHolder.equals(Rung.Holder.ASSIGNEE.name())) {
            return "reminder";
        }
        return rungHolder.equals(Rung.Holder.PUBLIC.name()) ? "publicNote" : null;
    }

    private List<Person> holders(WorkItem item) {
        if (item.assignee() != null) {
            return recipients.one(item.assignee()).stream().toList();
        }
        return item.role() == null ? List.of() : recipients.withRole(item.role());
    }

    /** What a person wrote, or a code for what is so by rule. */
    private static Notice.Fact reason(HandedOver event, Wording words) {
        String code = "record.reason." + event.reason();
        return words.fact("reason", words.has(code) ? words.text(code) : SafeText.isolated(event.reason()));
    }

    private String name(PersonId id, Wording words) {
        return people.find(id).map(person -> words.of(person.name())).orElse(id.value());
    }
}
