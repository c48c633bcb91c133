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

/** What was recorded of each card from the meeting before to the end of this one: its minutes begin with that. */
@Component
class CardNews {

    /** That it was held is recorded with the minutes of the meeting before, and is never news of this one. */
    private static final Set<CardFlag> TOLD_OTHERWISE =
            Set.of(CardFlag.MERGE_PROPOSED, CardFlag.COORDINATION_MEETING_HELD);

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
        Instant until = meeting.endsAt();
        Map<CardId, CardVersion> versions = cards.latestVersions(meeting.plan(), until);
        Map<CardId, Integer> unanswered = cards.unanswered(meeting.plan(), until);
        Map<String, List<MeetingSummary>> before = meetings.bySubject(meeting.plan());
        Map<CardId, List<CardFlags.Flag>> raised =
                flags.of(meeting.plan()).stream().collect(Collectors.groupingBy(CardFlags.Flag::card));
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
                    proposal(card, until, words.messages(), said);
                    String board = board(raised.getOrDefault(id, List.of()), since, until, words);
                    if (!board.isEmpty()) {
                        said.add(words.messages().get("meeting.sketch.board", board));
                    }
                    return String.join(" ", said);
                }));
    }

    private record Wording(Messages messages, Dates dates) {}

    /** When the meeting before was over. */
    private static @Nullable Instant before(Meeting meeting, List<MeetingSummary> about) {
        return about.stream()
                .filter(other -> other.startsAt().isBefore(meeting.startsAt()))
                .map(other -> other.startsAt().plus(other.duration()))
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

    /** Only what waits still: of what was settled since it is not recorded when. */
    private void proposal(Card card, Instant until, Messages messages, List<String> said) {
        if (card.state() == CardState.MERGE_PROPOSED) {
            cards.mergeProposals(card.id()).stream()
                    .reduce((first, last) -> last)
                    .filter(proposal -> !proposal.proposedAt().isAfter(until))
                    .ifPresent(proposal -> said.add(messages.get(
                            "meeting.sketch.merge",
                            proposal.cards().stream()
                                    .map(member -> String.valueOf(member.number()))
                                    .collect(Collectors.joining(" · ")))));
        } else if (card.state() == CardState.CANCELLATION_PROPOSED) {
            cards.cancellations(card.id()).stream()
                    .reduce((first, last) -> last)
                    .filter(proposal -> !proposal.proposedAt().isAfter(until))
                    .ifPresent(proposal -> said.add(messages.get("meeting.sketch.cancellation")));
        }
    }

    private static String board(List<CardFlags.Flag> raised, @Nullable Instant since, Instant until, Wording words) {
        return raised.stream()
                .filter(flag -> !TOLD_OTHERWISE.contains(flag.flag()))
                .filter(flag -> since == null || flag.at().isAfter(since))
                .filter(flag -> !flag.at().isAfter(until))
                .map(flag -> words.messages().get("card.flag." + flag.flag()))
                .collect(Collectors.joining(" · "));
    }
}
