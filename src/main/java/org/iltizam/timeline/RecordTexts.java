package org.iltizam.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;
import org.iltizam.web.RecordLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells entries of the record in the reader's language: the text {@code record.<kind>} filled with the facts. */
@Component
public class RecordTexts {

    /** Facts that name a person. */
    static final Set<String> PEOPLE = Set.of("lead", "assignee", "from", "to", "heldBy");

    /** Facts that give the reason, or the paper it stands on; each entry has one at most. */
    private static final List<String> REASONS =
            List.of("reason", "dissent", "objection", "outcome", "note", "done", "document");

    private static final Set<String> WARNINGS = Set.of("ReviewRoundExtended", "MinutesObjected", "RungSkipped");

    private final People people;

    RecordTexts(People people) {
        this.people = people;
    }

    /** In the order of the entries. */
    public List<RecordLine> lines(Collection<RecordEntry> entries, Messages messages, Dates dates) {
        Map<PersonId, Person> known =
                people.all(entries.stream().flatMap(RecordTexts::mentioned).collect(Collectors.toUnmodifiableSet()));
        Facts facts = new Facts(messages, dates, known);
        return entries.stream().map(entry -> line(entry, messages, facts)).toList();
    }

    private static RecordLine line(RecordEntry entry, Messages messages, Facts facts) {
        String who = entry.by() == null
                ? messages.get("record.byClock")
                : facts.name(entry.by().value());
        String what = messages.named("record." + entry.kind(), facts.words(entry));
        return new RecordLine(
                entry.at(),
                messages.get("record.line", who, what),
                why(entry, messages),
                warning(entry),
                address(entry));
    }

    private static Stream<PersonId> mentioned(RecordEntry entry) {
        Stream<PersonId> inFacts = PEOPLE.stream()
                .map(entry.facts()::get)
                .filter(String.class::isInstance)
                .map(id -> new PersonId((String) id));
        return entry.by() == null ? inFacts : Stream.concat(Stream.of(entry.by()), inFacts);
    }

    /** A reminder is none yet; every rung above it is. */
    private static boolean warning(RecordEntry entry) {
        boolean climbed = entry.kind().equals("RungReached")
                && !"ASSIGNEE".equals(entry.facts().get("holder"));
        return climbed || WARNINGS.contains(entry.kind());
    }

    private static @Nullable String why(RecordEntry entry, Messages messages) {
        return REASONS.stream()
                .map(entry.facts()::get)
                .filter(Objects::nonNull)
                .map(reason -> text(reason, messages))
                .filter(reason -> !reason.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** What a person wrote, or a code for what is so by rule. */
    private static String text(Object reason, Messages messages) {
        if (reason instanceof Map<?, ?> texts) {
            return localized(texts).shownIn(messages.language()).text();
        }
        String code = "record.reason." + reason;
        return messages.has(code) ? messages.get(code) : reason.toString();
    }

    static LocalizedText localized(Map<?, ?> texts) {
        return new LocalizedText((String) texts.get("ar"), (String) texts.get("fr"), (String) texts.get("en"));
    }

    private static @Nullable String address(RecordEntry entry) {
        if (entry.facts().get("into") instanceof String card) {
            return "/cards/" + card;
        }
        return entry.facts().get("meeting") instanceof String meeting ? "/meetings/" + meeting : null;
    }
}
