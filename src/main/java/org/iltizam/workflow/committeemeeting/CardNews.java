package org.iltizam.workflow.committeemeeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardFlags;
import org.iltizam.commitment.CardState;
import org.iltizam.commitment.CardVersion;
import org.iltizam.commitment.Cards;
import org.iltizam.committee.Meeting;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was recorded of each card since the meeting before: its minutes begin with that. */
@Component
class CardNews {

    private final Cards cards;
    private final CardFlags flags;
    private final Meetings meetings;
    private final TextsByLanguage texts;

    CardNews(Cards cards, CardFlags flags, Meetings meetings, TextsByLanguage texts) {
        this.cards = cards;
        this.flags = flags;
        this.meetings = meetings;
        this.texts = texts;
    }

    /** A few sentences for each card on the agenda; a topic that is no card has none. */
    Map<String, String> of(Meeting meeting, Language language) {
        Set<String> subjects = meeting.agenda().stream()
                .map(Meeting.AgendaItem::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<CardId, CardVersion> versions = cards.latestVersions(meeting.plan());
        Map<CardId, Integer> unanswered = cards.unanswered(meeting.plan());
        Map<String, List<MeetingSummary>> before = meetings.bySubject(meeting.plan());
        List<CardFlags.Flag> raised = flags.of(meeting.plan());
        Wording words = new Wording(texts.in(language), new Dates(language, meeting.zone()));
        return cards.of(meeting.plan()).stream()
                .filter(card -> subjects.contains(card.id().value()))
                .collect(Collectors.toMap(card -> card.id().value(), card -> {
                    CardId id = card.id();
                    Instant since = before(meeting, before.getOrDefault(id.value(), List.of()));
                    List<String> said = new ArrayList<>();
                    said.add(version(versions.get(id), since, words));
                    int open = unanswered.getOrDefault(id, 0);
                    if (open > 0) {
                        said.add(words.messages().get("meeting.sketch.unanswered", open));
                    }
                    proposal(card, words.messages(), said);
                    board(id, since, raised, words.messages(), said);
                    return String.join(" ", said);
                }));
    }

    private record Wording(Messages messages, Dates dates) {}

    private static @Nullable Instant before(Meeting meeting, List<MeetingSummary> about) {
        return about.stream()
                .map(MeetingSummary::startsAt)
                .filter(at -> at.isBefore(meeting.startsAt()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String version(@Nullable CardVersion latest, @Nullable Instant since, Wording words) {
        if (latest == null) {
            return words.messages().get("meeting.sketch.noVersion");
        }
        return since == null || latest.frozenAt().isAfter(since)
                ? words.messages()
                        .get(
                                "meeting.sketch.version",
                                String.valueOf(latest.version()),
                                words.dates().day(latest.frozenAt()))
                : words.messages()
                        .get("meeting.sketch.sameVersion", words.dates().day(since));
    }

    private void proposal(Card card, Messages messages, List<String> said) {
        if (card.state() == CardState.MERGE_PROPOSED || card.state() == CardState.DRAWING_UP) {
            cards.mergeProposals(card.id()).stream()
                    .reduce((first, last) -> last)
                    .ifPresent(proposal -> said.add(messages.get(
                            "meeting.sketch.merge",
                            proposal.cards().stream()
                                    .map(member -> String.valueOf(member.number()))
                                    .collect(Collectors.joining(" · ")))));
        } else if (card.state() == CardState.CANCELLATION_PROPOSED) {
            said.add(messages.get("meeting.sketch.cancellation"));
        }
    }

    private static void board(
            CardId id, @Nullable Instant since, List<CardFlags.Flag> raised, Messages messages, List<String> said) {
        String board = raised.stream()
                .filter(flag -> flag.card().equals(id) && flag.flag() != CardFlag.MERGE_PROPOSED)
                .filter(flag -> since == null || flag.at().isAfter(since))
                .map(flag -> messages.get("card.flag." + flag.flag()))
                .collect(Collectors.joining(" · "));
        if (!board.isEmpty()) {
            said.add(messages.get("meeting.sketch.board", board));
        }
    }
}
