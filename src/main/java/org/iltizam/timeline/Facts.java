package org.iltizam.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iltizam.people.Person;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;

/**
 * Makes the facts of an entry into words that a text can be filled with: names for persons, numbers for cards, days for
 * times, the interface's own words for what has one. A list gives its elements and, as {@code <name>Count}, their
 * number; what lies deeper is called by its path ({@code tallies_GOVERNMENT_against}).
 */
final class Facts {

    private static final Set<String> NUMBERED = Set.of("cards", "carrier", "into", "group", "theme");
    private static final Set<String> LANGUAGES = Set.of("ar", "fr", "en");
    private static final Map<String, String> FORMS = Map.of(
            "missing", "form.common.field.option.",
            "vote", "form.common.vote.option.",
            "step", "form.card-drafting-decide-next-step.nextStep.option.",
            "reasonCode", "form.card-drafting-decide-next-step.cancelReason.option.");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final Messages messages;
    private final Dates dates;
    private final Map<PersonId, Person> people;

    Facts(Messages messages, Dates dates, Map<PersonId, Person> people) {
        this.messages = messages;
        this.dates = dates;
        this.people = people;
    }

    Map<String, Object> words(RecordEntry entry) {
        Map<String, Object> words = new HashMap<>();
        // what may be unknown is so by word, for texts to choose by
        words.put("heldBy", "none");
        words.put("to", "none");
        words.put("institution", "none");
        words.put("reason", "none");
        entry.facts().forEach((name, value) -> put(words, name, value));
        if (entry.facts().get("task") instanceof String task
                && entry.facts().get("process") instanceof String process) {
            words.put("task", task(process, task));
        }
        return words;
    }

    String name(String person) {
        Person known = people.get(new PersonId(person));
        return isolated(
                known == null
                        ? person
                        : known.name().shownIn(messages.language()).text());
    }

    private void put(Map<String, Object> words, String name, Object value) {
        if (value instanceof List<?> list) {
            words.put(name + "Count", list.size());
            words.put(
                    name,
                    list.stream()
                            .map(element -> word(name, element))
                            .collect(Collectors.joining(messages.get("record.comma"))));
        } else if (value instanceof Map<?, ?> map) {
            if (LANGUAGES.containsAll(map.keySet())) {
                words.put(
                        name,
                        isolated(RecordTexts.localized(map)
                                .shownIn(messages.language())
                                .text()));
            } else {
                map.forEach((key, deeper) -> put(words, name + "_" + key, deeper));
            }
        } else {
            words.put(name, value instanceof Number ? value : word(name, value));
        }
    }

    private String word(String name, Object value) {
        String text = value.toString();
        if (RecordTexts.PEOPLE.contains(name)) {
            return name(text);
        }
        if (NUMBERED.contains(name)) {
            return text.substring(text.lastIndexOf('-') + 1).replaceFirst("^[a-z]+", "");
        }
        if (TIME.matcher(text).matches()) {
            return dates.weekday(Instant.parse(text));
        }
        if (DAY.matcher(text).matches()) {
            return dates.day(LocalDate.parse(text));
        }
        // what a form offers is called by the words of the form
        String form = FORMS.get(name);
        String key = form == null ? "record.word." + name + "." + text : form + option(name, text);
        return messages.has(key) ? messages.get(key) : text;
    }

    /** Fields of a card are options by their key: {@code DONE_SO_FAR} is {@code doneSoFar}. */
    private static String option(String name, String constant) {
        if (!name.equals("missing")) {
            return constant;
        }
        String camel = Stream.of(constant.split("_", -1))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
    }

    private String task(String process, String task) {
        String key = "process." + process + ".userTask_" + task;
        return messages.has(key) ? messages.get(key) : task;
    }

    /** A name in another script must not pull the words around it out of order. */
    private static String isolated(String text) {
        return '\u2068' + text + '\u2069';
    }
}
