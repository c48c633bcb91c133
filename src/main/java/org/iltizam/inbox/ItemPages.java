package org.iltizam.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.inbox.Drafts.Draft;
import org.iltizam.inbox.WorkItemView.Asked;
import org.iltizam.inbox.WorkItemView.Context;
import org.iltizam.inbox.WorkItemView.Form;
import org.iltizam.inbox.WorkItemView.Rights;
import org.iltizam.inbox.WorkItemView.Subject;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Refusal;
import org.iltizam.web.EmbeddedJson;
import org.iltizam.web.FormTexts;
import org.iltizam.web.KeptText;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.web.Refusals;
import org.iltizam.workflow.Forms;
import org.iltizam.workflow.Heirs;
import org.iltizam.workflow.Subjects;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a work item together for a reader: the form, the draft, and what stands beside them. */
@Component
class ItemPages {

    private final WorkItems items;
    private final Subjects subjects;
    private final Forms forms;
    private final Drafts drafts;
    private final DraftTexts draftTexts;
    private final List<ItemContext> contexts;
    private final BehindRung behindRung;
    private final GivenBack givenBack;
    private final Names names;
    private final Heirs heirs;
    private final Seats seats;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ObjectMapper json;

    ItemPages(
            WorkItems items,
            Subjects subjects,
            Forms forms,
            Drafts drafts,
            DraftTexts draftTexts,
            List<ItemContext> contexts,
            BehindRung behindRung,
            GivenBack givenBack,
            Names names,
            Heirs heirs,
            Seats seats,
            WorkingCalendar calendar,
            Clock clock,
            ObjectMapper json) {
        this.items = items;
        this.subjects = subjects;
        this.forms = forms;
        this.drafts = drafts;
        this.draftTexts = draftTexts;
        this.contexts = contexts;
        this.behindRung = behindRung;
        this.givenBack = givenBack;
        this.names = names;
        this.heirs = heirs;
        this.seats = seats;
        this.calendar = calendar;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param answer what was sent and refused, or null to show the draft or the prefilled form
     * @param disposal what else was asked for and refused
     */
    WorkItemView view(
            WorkItem item,
            Person reader,
            Page page,
            @Nullable Map<String, Object> answer,
            List<Refusal> refusals,
            Disposal disposal) {
        Messages messages = page.messages();
        String readOnly = readOnly(item, reader, page);
        return new WorkItemView(
                item.id().value(),
                Words.task(item, messages),
                new Subject(
                        subjects.number(item.subject()),
                        item.subjectTitle(),
                        institution(item, messages),
                        subjects.address(item.subject())),
                DueTexts.of(item, clock.instant(), calendar, messages),
                Words.holder(item, names, messages),
                seat(item, messages),
                Words.submit(item, messages),
                Words.question(item, messages),
                behindRung.of(item, messages),
                readOnly,
                givenBack.neverSent(item, reader, messages),
                givenBack.sent(item, reader, messages),
                readOnly == null ? form(item, reader, page, answer, refusals) : null,
                context(item, reader, page),
                rights(item, reader, disposal.shown(page), messages));
    }

    private Form form(
            WorkItem item, Person reader, Page page, @Nullable Map<String, Object> answer, List<Refusal> refusals) {
        Messages messages = page.messages();
        Optional<Draft> draft = drafts.find(item.id());
        Map<String, Object> prefill = items.prefill(item, messages.language());
        Map<String, Object> kept = draft.map(Draft::data).orElse(Map.of());
        Map<String, Object> data = forms.resumed(item.form(), prefill, kept);
        if (answer != null) {
            data = forms.resumed(item.form(), data, answer);
        }
        return new Form(
                EmbeddedJson.of(json, Words.form(item, forms, messages)),
                EmbeddedJson.of(json, data),
                EmbeddedJson.of(
                        json,
                        refusals.stream().map(refusal -> error(refusal, page)).toList()),
                EmbeddedJson.of(json, FormTexts.in(messages)),
                item.version(),
                draft.map(Draft::revision).orElse(0L),
                draft.map(ours -> draftTexts.saved(ours, page)).orElse(null),
                draft.filter(other -> !other.savedBy().equals(reader.id()))
                        .map(other -> draftTexts.otherHand(other, page))
                        .orElse(null),
                reader.id().value());
    }

    /** A draft over the form as it is now. */
    Map<String, Object> resumed(WorkItem item, Draft draft, Messages messages) {
        return forms.resumed(item.form(), items.prefill(item, messages.language()), draft.data());
    }

    KeptText kept(Disposal asked, Page page) {
        return asked.kept(page, names);
    }

    /** Rows are numbered with dots in the browser. */
    private static Map<String, String> error(Refusal refusal, Page page) {
        String field =
                refusal.field() == null ? "" : refusal.field().replace("[", ".").replace("]", "");
        return Map.of("field", field, "message", Refusals.words(refusal, page));
    }

    private Context context(WorkItem item, Person reader, Page page) {
        return contexts.stream()
                .filter(context -> context.knows(item))
                .findFirst()
                .orElseThrow()
                .of(item, reader, page);
    }

    private @Nullable String readOnly(WorkItem item, Person reader, Page page) {
        Messages messages = page.messages();
        if (item.state() == WorkItemState.DONE && item.endedBy() != null && item.endedAt() != null) {
            String day = page.dates().day(item.endedAt());
            return messages.get("inbox.readonly.done", names.of(item.endedBy(), messages), day);
        }
        if (item.state() != WorkItemState.OPEN) {
            return messages.get("inbox.readonly.withdrawn");
        }
        return items.mayAct(item, reader) ? null : messages.get("inbox.readonly.notYours");
    }

    private Rights rights(WorkItem item, Person reader, Asked asked, Messages messages) {
        boolean mine = items.mayAct(item, reader);
        boolean coordinator = reader.has(Role.COORDINATOR);
        boolean open = item.state() == WorkItemState.OPEN;
        Map<String, String> others =
                open && (mine || coordinator) ? names.ofPersons(heirs.of(item), messages.language()) : Map.of();
        return new Rights(
                (coordinator && items.mayExtend(item, true)) || asked.opens(Disposal.EXTENSION),
                !others.isEmpty() || asked.opens(Disposal.HAND_OVER),
                others,
                asked);
    }

    private @Nullable String institution(WorkItem item, Messages messages) {
        return item.organisation() == null ? null : names.of(item.organisation(), messages);
    }

    private @Nullable String seat(WorkItem item, Messages messages) {
        if (item.seat() == null) {
            return null;
        }
        return seats.find(item.seat()).map(seat -> seatName(seat, messages)).orElse(null);
    }

    private String seatName(Seat seat, Messages messages) {
        String side = messages.get("inbox.side." + seat.side());
        return seat.organisation() == null ? side : names.of(seat.organisation(), messages) + " · " + side;
    }
}
