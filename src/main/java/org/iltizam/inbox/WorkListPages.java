package org.iltizam.inbox;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.inbox.WorkListView.Counts;
import org.iltizam.inbox.WorkListView.Filter;
import org.iltizam.inbox.WorkListView.Row;
import org.iltizam.inbox.WorkListView.Tab;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.plan.Plans;
import org.iltizam.shared.PlanId;
import org.iltizam.web.Csv;
import org.iltizam.web.ListPlace;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.workflow.LateWork;
import org.iltizam.workflow.ProcessMaps;
import org.iltizam.workflow.Subjects;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkList;
import org.iltizam.workflow.WorkList.Cursor;
import org.iltizam.workflow.WorkList.DueState;
import org.iltizam.workflow.WorkList.Scope;
import org.iltizam.workflow.WorkList.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the work list together for a reader. */
@Component
class WorkListPages {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 1000;

    private final WorkList list;
    private final ProcessMaps processes;
    private final Subjects subjects;
    private final People people;
    private final Plans plans;
    private final Names names;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkListPages(
            WorkList list,
            ProcessMaps processes,
            Subjects subjects,
            People people,
            Plans plans,
            Names names,
            WorkingCalendar calendar,
            Clock clock) {
        this.list = list;
        this.processes = processes;
        this.subjects = subjects;
        this.people = people;
        this.plans = plans;
        this.names = names;
        this.calendar = calendar;
        this.clock = clock;
    }

    WorkListView view(WorkListRequest wanted, Person person, Messages messages) {
        Slice slice = list.page(wanted.scope(), person.id(), person.roles(), wanted.filter(), wanted.cursor(), PAGE);
        WorkList.Counts counts = list.counts(wanted.scope(), person.id(), person.roles(), wanted.filter());
        Cursor next = slice.next();
        return new WorkListView(
                tabs(wanted, counts),
                wanted.tabKey(),
                dueCounts(wanted, counts),
                filter(wanted, messages),
                rows(slice, messages),
                wanted.scope() != Scope.MINE,
                wanted.cursor() == null ? null : wanted.with("after", null),
                next == null
                        ? null
                        : wanted.with(
                                "after", new ListPlace(next.at(), next.id().value()).toString()),
                wanted.csv());
    }

    /** The whole list, however long: it is read and written piece by piece. */
    void csv(WorkListRequest wanted, Person person, Page page, Writer out) throws IOException {
        Messages messages = page.messages();
        out.write(Csv.of(List.of(List.of(
                messages.get("inbox.csv.task"),
                messages.get("inbox.csv.number"),
                messages.get("inbox.csv.title"),
                messages.get("inbox.item.institution"),
                messages.get("inbox.item.holder"),
                messages.get("inbox.csv.state"),
                messages.get("inbox.item.target"),
                messages.get("inbox.item.hard"),
                messages.get("inbox.late.task")))));
        Cursor next = null;
        do {
            Slice slice = list.page(wanted.scope(), person.id(), person.roles(), wanted.filter(), next, AT_ONCE);
            for (Row row : rows(slice, messages)) {
                out.write(Csv.line(cells(row, page)));
            }
            next = slice.next();
        } while (next != null);
    }

    private static List<String> cells(Row row, Page page) {
        return List.of(
                row.task(),
                text(row.number()),
                row.title().shownIn(page.language()).text(),
                text(row.institution()),
                text(row.holder()),
                page.text(row.due().state().key()),
                page.dates().day(row.due().target()),
                page.dates().day(row.due().hard()),
                text(row.late()));
    }

    private static List<Tab> tabs(WorkListRequest wanted, WorkList.Counts counts) {
        List<Tab> tabs = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            long count = switch (scope) {
                case MINE -> counts.mine();
                case ROLES -> counts.roles();
                case ALL -> counts.all();
                case DONE -> counts.done();
            };
            String key = scope.name().toLowerCase(Locale.ROOT);
            tabs.add(new Tab(key, wanted.with("tab", key), count, scope == wanted.scope()));
        }
        return tabs;
    }

    private static Counts dueCounts(WorkListRequest wanted, WorkList.Counts counts) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (DueState state : DueState.values()) {
            String key = state.name().toLowerCase(Locale.ROOT);
            addresses.put(key, wanted.with("due", key.equals(wanted.chosenDue()) ? null : key));
        }
        return new Counts(
                counts.overdue(), counts.late(), counts.onTime(), counts.paused(), wanted.chosenDue(), addresses);
    }

    private Filter filter(WorkListRequest wanted, Messages messages) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String kind : processes.kinds()) {
            kinds.put(kind, messages.get("task." + kind + ".title"));
        }
        PlanId plan = wanted.planId();
        return new Filter(
                text(wanted.institution()),
                names.ofBodies(people.organisations(), messages.language()),
                text(wanted.kind()),
                kinds,
                plan == null ? null : plans.find(plan).orElse(null),
                wanted.isEscalated(),
                wanted.text());
    }

    private List<Row> rows(Slice slice, Messages messages) {
        Instant now = clock.instant();
        return slice.items().stream()
                .map(item -> row(item, slice.late().get(item.id()), now, messages))
                .toList();
    }

    private Row row(WorkItem item, @Nullable LateWork late, Instant now, Messages messages) {
        return new Row(
                item.id().value(),
                Words.task(item, messages),
                subjects.number(item.subject()),
                item.subjectTitle(),
                subjects.numberOfPart(item),
                item.organisation() == null ? null : names.of(item.organisation(), messages),
                Words.holder(item, names, messages),
                late == null ? null : late(late, messages),
                item.endedAt(),
                DueTexts.of(item, now, calendar, messages));
    }

    private String late(LateWork late, Messages messages) {
        String task = Words.task(late.process(), late.task(), messages);
        String holder = Words.holder(late.assignee(), late.role(), names, messages);
        return holder == null ? task : task + " · " + holder;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
