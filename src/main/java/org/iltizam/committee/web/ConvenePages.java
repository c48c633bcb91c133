package org.iltizam.committee.web;

import static org.iltizam.committee.web.ConveneForm.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iltizam.committee.AgendaSubjects;
import org.iltizam.committee.AgendaSubjects.AgendaSubject;
import org.iltizam.committee.Clash;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Papers;
import org.iltizam.committee.web.ConveneView.CardChoice;
import org.iltizam.committee.web.ConveneView.ClashLine;
import org.iltizam.committee.web.ConveneView.GuestChoice;
import org.iltizam.committee.web.ConveneView.GuestGroup;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.plan.Plan;
import org.iltizam.shared.Alphabet;
import org.iltizam.shared.Language;
import org.iltizam.shared.OrganisationId;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.web.TextsByLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the convening page: fresh, with what the kind of meeting suggests, or with what was typed. */
@Component
class ConvenePages {

    private static final List<Integer> DURATIONS = List.of(30, 45, 60, 90, 120, 180, 240);
    private static final String USUAL_DURATION = "60";

    private final AgendaSubjects subjects;
    private final GuestList guests;
    private final People people;
    private final Names names;
    private final Papers papers;
    private final TextsByLanguage texts;

    ConvenePages(
            AgendaSubjects subjects,
            GuestList guests,
            People people,
            Names names,
            Papers papers,
            TextsByLanguage texts) {
        this.subjects = subjects;
        this.guests = guests;
        this.people = people;
        this.names = names;
        this.papers = papers;
        this.texts = texts;
    }

    /** The page before anything was typed: cards, guests and title follow from kind and institution. */
    ConveneView fresh(Plan plan, ConveneForm form, Messages messages) {
        return view(plan, form, messages, suggestedValues(form), true, List.of(), Map.of());
    }

    /** The page again, with what was typed, what is wrong with it, and who would be expected twice. */
    ConveneView again(Plan plan, ConveneForm form, Messages messages, List<Clash> clashes, Map<String, String> errors) {
        return view(plan, form, messages, typedValues(form), false, clashes, errors);
    }

    static @Nullable MeetingKind kind(ConveneForm form) {
        for (MeetingKind known : MeetingKind.values()) {
            if (known.name().equals(form.kind())) {
                return known;
            }
        }
        return null;
    }

    /** The institution that was chosen, where it is one. */
    @Nullable
    OrganisationId institution(ConveneForm form) {
        return people.organisations().stream()
                .map(organisation -> organisation.id())
                .filter(id -> id.value().equals(form.institution()))
                .findFirst()
                .orElse(null);
    }

    /** The open cards that can be on this agenda: of the institution, or all. */
    List<AgendaSubject> cards(Plan plan, ConveneForm form) {
        OrganisationId institution = institution(form);
        return subjects.open(plan.id()).stream()
                .filter(subject -> kind(form) != MeetingKind.COORDINATION
                        || subject.organisation().equals(institution))
                .toList();
    }

    private ConveneView view(
            Plan plan,
            ConveneForm form,
            Messages messages,
            Map<String, String> values,
            boolean suggest,
            List<Clash> clashes,
            Map<String, String> errors) {
        MeetingKind kind = kind(form);
        List<AgendaSubject> cards = cards(plan, form);
        return new ConveneView(
                plan.id().value(),
                kind == null ? "" : kind.name(),
                text(form.institution()),
                kinds(messages),
                names.institutions(messages.language()),
                kind == MeetingKind.COMMITTEE || (kind == MeetingKind.COORDINATION && institution(form) != null),
                values,
                papers.workingDays(),
                durations(messages),
                choices(cards, form, suggest && kind == MeetingKind.COORDINATION),
                guestGroups(plan, cards, form, suggest ? kind : null, messages.language()),
                clashes.stream()
                        .map(clash ->
                                new ClashLine(people.get(clash.person()).name(), MeetingPages.other(clash.other())))
                        .toList(),
                errors);
    }

    private static List<CardChoice> choices(List<AgendaSubject> cards, ConveneForm form, boolean suggest) {
        Set<String> chosen = new HashSet<>(form.chosenCards());
        boolean all = suggest && chosen.isEmpty();
        return cards.stream()
                .map(card -> new CardChoice(
                        card.id(), String.valueOf(card.number()), card.label(), all || chosen.contains(card.id())))
                .toList();
    }

    /** @param suggest the kind of meeting whose usual guests are chosen; null: those that were typed */
    private List<GuestGroup> guestGroups(
            Plan plan, List<AgendaSubject> cards, ConveneForm form, @Nullable MeetingKind suggest, Language language) {
        Set<String> chosen = new HashSet<>(form.chosenGuests());
        List<GuestGroup> groups = new ArrayList<>();
        guests.groups(plan.id(), cards).forEach((group, persons) -> {
            boolean usual = suggest != null && group.invitedTo(suggest);
            List<GuestChoice> choices = persons.stream()
                    .sorted(Alphabet.by(Person::name, language))
                    .map(person ->
                            choice(person, usual || chosen.contains(person.id().value())))
                    .toList();
            if (!choices.isEmpty()) {
                groups.add(new GuestGroup(group.key(), choices));
            }
        });
        return groups;
    }

    private GuestChoice choice(Person person, boolean chosen) {
        OrganisationId organisation = person.organisation();
        return new GuestChoice(
                person.id().value(),
                person.name(),
                organisation == null ? null : people.organisation(organisation).name(),
                chosen);
    }

    private Map<String, String> suggestedValues(ConveneForm form) {
        Map<String, String> values = typedValues(form);
        values.putIfAbsent("duration", USUAL_DURATION);
        OrganisationId institution = institution(form);
        for (Language language : Language.values()) {
            Messages words = texts.in(language);
            String title = kind(form) == MeetingKind.COORDINATION && institution != null
                    ? words.get(
                            "meeting.title.COORDINATION",
                            people.organisation(institution)
                                    .name()
                                    .shownIn(language)
                                    .text())
                    : words.get("meeting.title.COMMITTEE");
            values.putIfAbsent(titleField(language), title);
        }
        return values;
    }

    static String titleField(Language language) {
        return switch (language) {
            case AR -> "titleAr";
            case FR -> "titleFr";
            case EN -> "titleEn";
        };
    }

    private static Map<String, String> typedValues(ConveneForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "titleAr", form.titleAr());
        put(values, "titleFr", form.titleFr());
        put(values, "titleEn", form.titleEn());
        put(values, "date", form.date());
        put(values, "time", form.time());
        put(values, "duration", form.duration());
        put(values, "place", form.place());
        put(values, "link", form.link());
        put(values, "topics", form.topics());
        put(values, "shortNotice", form.shortNotice());
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable String typed) {
        if (typed != null) {
            values.put(field, Objects.requireNonNull(typed));
        }
    }

    private static Map<String, String> kinds(Messages messages) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (MeetingKind kind : MeetingKind.values()) {
            kinds.put(kind.name(), messages.get("meeting.kind." + kind));
        }
        return kinds;
    }

    private static Map<String, String> durations(Messages messages) {
        Map<String, String> durations = new LinkedHashMap<>();
        DURATIONS.forEach(
                minutes -> durations.put(String.valueOf(minutes), messages.get("meeting.duration.minutes", minutes)));
        return durations;
    }
}
