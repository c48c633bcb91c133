package org.iltizam.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardFlags;
import org.iltizam.commitment.CardVersion;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.FieldTexts;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.dashboard.CardQuery.Warning;
import org.iltizam.dashboard.CardView.Field;
import org.iltizam.dashboard.CardView.Head;
import org.iltizam.dashboard.CardView.MeetingLine;
import org.iltizam.dashboard.CardView.OpenItem;
import org.iltizam.dashboard.CardView.Related;
import org.iltizam.timeline.RecordTexts;
import org.iltizam.timeline.Timeline;
import org.iltizam.web.Difference;
import org.iltizam.web.Flag;
import org.iltizam.web.Messages;
import org.iltizam.web.Page;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the page of a card. */
@Component
class CardViews {

    private final Cards cards;
    private final CardFlags flags;
    private final CardProposals proposals;
    private final CardWords words;
    private final Meetings meetings;
    private final WorkItems items;
    private final Timeline timeline;
    private final RecordTexts sentences;
    private final ActingViews acting;

    CardViews(
            Cards cards,
            CardFlags flags,
            CardProposals proposals,
            CardWords words,
            Meetings meetings,
            WorkItems items,
            Timeline timeline,
            RecordTexts sentences,
            ActingViews acting) {
        this.cards = cards;
        this.flags = flags;
        this.proposals = proposals;
        this.words = words;
        this.meetings = meetings;
        this.items = items;
        this.timeline = timeline;
        this.sentences = sentences;
        this.acting = acting;
    }

    /** What the address asks for, and what is to be given back after a refusal. */
    record Wish(
            @Nullable Integer version,
            @Nullable Integer since,
            boolean acts,
            Map<String, String> typed,
            Map<String, String> errors,
            String open) {

        static Wish reading(@Nullable Integer version, @Nullable Integer since, boolean acts) {
            return new Wish(version, since, acts, Map.of(), Map.of(), "");
        }

        /** The coordinator has chosen which work to hand over: who could take it is shown next. */
        Wish handingOver(@Nullable String item) {
            return item == null
                    ? this
                    : new Wish(version, since, acts, Map.of(CardView.Acting.HANDED_OVER, item), errors, "handover");
        }

        static Wish refused(Map<String, String> typed, Map<String, String> errors, String open) {
            return new Wish(null, null, true, typed, errors, open);
        }
    }

    CardView of(Card card, Wish wish, Page page) {
        Messages messages = page.messages();
        List<CardVersion> versions = cards.versions(card.id());
        ShownVersion shown = ShownVersion.of(versions, wish.version(), wish.since());
        CardRemarks remarks = new CardRemarks(card.id(), cards.comments(card.id()), versions, words, page);
        List<MeetingSummary> about = meetings.about(card.id().value());
        List<WorkItem> open = items.openFor(card.id().value());
        List<CardFlags.Flag> raised = flags.of(card.id());
        return new CardView(
                head(card, raised, about, open, messages),
                shown.links(card, words, messages),
                fields(shown, remarks, page),
                remarks.matrix(),
                proposals.of(card.id(), messages),
                open.stream().map(item -> item(item, messages)).toList(),
                new CardSteps(items.historyOf(card.id().value())).drawing(words, page),
                about.stream().map(meeting -> meeting(meeting, messages)).toList(),
                sentences.lines(timeline.of(card.id().value()), messages, page.dates()),
                wish.acts()
                        ? acting.of(card, has(raised, CardFlag.COORDINATION_MEETING_TO_SCHEDULE), open, wish, messages)
                        : null);
    }

    private Head head(
            Card card,
            List<CardFlags.Flag> raised,
            List<MeetingSummary> about,
            List<WorkItem> open,
            Messages messages) {
        return new Head(
                card.id().value(),
                card.number(),
                card.title(),
                words.organisation(card.organisation(), messages),
                words.person(card.lead(), messages),
                card.deputy() == null ? null : words.person(card.deputy(), messages),
                messages.get("card.state." + card.state()),
                card.pausedAt(),
                flags(raised, about, open, messages),
                cards.mergedInto(card.id()).stream().map(CardViews::related).toList(),
                card.mergedInto() == null ? null : related(cards.get(card.mergedInto())));
    }

    private static Related related(Card card) {
        return new Related(card.number(), card.title(), "/cards/" + card.id());
    }

    private List<Flag> flags(
            List<CardFlags.Flag> raised, List<MeetingSummary> about, List<WorkItem> open, Messages messages) {
        List<Flag> shown = new ArrayList<>();
        for (CardFlags.Flag flag : raised) {
            shown.add(new Flag(
                    kind(flag.flag()),
                    messages.get("card.flag." + flag.flag()),
                    flag.at(),
                    flagDetail(flag, messages)));
        }
        warnings(raised, about, open)
                .forEach(warning ->
                        shown.add(new Flag(Flag.Kind.WARNING, messages.get("board.warning." + warning), null, null)));
        return shown;
    }

    private static Flag.Kind kind(CardFlag flag) {
        return switch (flag) {
            case CANCELLED -> Flag.Kind.ENDED;
            case COORDINATION_MEETING_TO_SCHEDULE, COMMENTS_INTEGRATION_IN_PROGRESS, MERGE_PROPOSED ->
                Flag.Kind.PENDING;
            default -> Flag.Kind.FACT;
        };
    }

    private static @Nullable String flagDetail(CardFlags.Flag flag, Messages messages) {
        if (CardFlags.NEW_VERSION.equals(flag.detail()) || CardFlags.PROPOSAL.equals(flag.detail())) {
            return messages.get("card.meetingOn." + flag.detail());
        }
        return flag.version() == 0 ? null : messages.get("inbox.version", flag.version());
    }

    /** The same three as on the board. */
    private List<Warning> warnings(List<CardFlags.Flag> raised, List<MeetingSummary> about, List<WorkItem> open) {
        List<MeetingSummary> coordination = about.stream()
                .filter(meeting -> meeting.kind() == MeetingKind.COORDINATION)
                .filter(meeting -> !meeting.state().isOff())
                .toList();
        boolean ahead =
                coordination.stream().anyMatch(meeting -> !meeting.startsAt().isBefore(words.now()));
        List<Warning> found = new ArrayList<>();
        if (open.stream()
                .anyMatch(item -> item.pausedAt() == null && item.hardAt().isBefore(words.now()))) {
            found.add(Warning.OVERDUE);
        }
        if (!ahead && has(raised, CardFlag.COORDINATION_MEETING_TO_SCHEDULE)) {
            found.add(Warning.IN_NO_MEETING);
        }
        if (raised.isEmpty() && !coordination.isEmpty()) {
            found.add(Warning.NOTHING_RECORDED);
        }
        return found;
    }

    private static List<Field> fields(ShownVersion shown, CardRemarks remarks, Page page) {
        CardVersion version = shown.version();
        if (version == null) {
            return List.of();
        }
        return Arrays.stream(CardField.values())
                .map(field -> field(field, version, shown.since(), remarks, page))
                .toList();
    }

    private static Field field(
            CardField field, CardVersion version, @Nullable CardVersion since, CardRemarks remarks, Page page) {
        CardContent content = version.content();
        String label = page.text("inbox.field." + field.key());
        String text = FieldTexts.of(content, field, page.dates());
        Difference difference = since == null
                ? null
                : Difference.between(label, FieldTexts.of(since.content(), field, page.dates()), text);
        return new Field(
                field.key(),
                label,
                text,
                difference != null && difference.changed() ? difference : null,
                version.missing().contains(field),
                remarks.on(field, version.version()));
    }

    private OpenItem item(WorkItem item, Messages messages) {
        return new OpenItem(
                item.id().value(),
                words.task(item, messages),
                words.holder(item, messages),
                item.seat() != null,
                words.due(item.targetAt(), item.hardAt(), item.pausedAt() != null, messages));
    }

    private static boolean has(List<CardFlags.Flag> raised, CardFlag flag) {
        return raised.stream().anyMatch(found -> found.flag() == flag);
    }

    private MeetingLine meeting(MeetingSummary meeting, Messages messages) {
        boolean ahead = !meeting.startsAt().isBefore(words.now());
        return new MeetingLine(
                "/meetings/" + meeting.id(),
                meeting.title(),
                meeting.startsAt(),
                messages.get("card.meeting.state." + meeting.state()),
                ahead);
    }
}
