package org.iltizam.committee.web;

import static org.iltizam.committee.web.ConveneForm.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.iltizam.committee.AgendaSubjects.AgendaSubject;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.committee.MeetingKind;
import org.iltizam.committee.Meetings;
import org.iltizam.people.Person;
import org.iltizam.plan.Plan;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a convening out of what was typed, or says at which field it cannot be read. */
@Component
class ConveningReader {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_LINK = 2000;
    private static final int LONGEST_TOPICS = 8000;
    private static final int LONGEST_REASON = 2000;

    private final ConvenePages pages;
    private final GuestList guests;
    private final Meetings meetings;

    ConveningReader(ConvenePages pages, GuestList guests, Meetings meetings) {
        this.pages = pages;
        this.guests = guests;
        this.meetings = meetings;
    }

    Outcome<Convening> read(Plan plan, ConveneForm form, Language language) {
        List<Refusal> refusals = new ArrayList<>();
        MeetingKind kind = ConvenePages.kind(form);
        if (kind == null) {
            refusals.add(Refusal.at("kind", "required"));
        }
        List.of("titleAr", "titleFr", "titleEn")
                .forEach(field -> tooLong(refusals, field, title(form, field), LONGEST_LINE));
        tooLong(refusals, "place", form.place(), LONGEST_LINE);
        tooLong(refusals, "link", form.link(), LONGEST_LINK);
        tooLong(refusals, "topics", form.topics(), LONGEST_TOPICS);
        tooLong(refusals, "shortNotice", form.shortNotice(), LONGEST_REASON);
        Instant startsAt = startsAt(plan, form, refusals);
        Duration duration = duration(form, refusals);
        List<Topic> agenda = agenda(plan, form, language, refusals);
        List<Guest> invited = invited(plan, form, refusals);
        if (kind == null) {
            return Outcome.refused(refusals);
        }
        Convening convening = new Convening(
                plan.id(),
                kind,
                kind == MeetingKind.COORDINATION ? pages.institution(form) : null,
                new LocalizedText(filled(form.titleAr()), filled(form.titleFr()), filled(form.titleEn())),
                startsAt,
                plan.zone(),
                duration,
                filled(form.place()),
                filled(form.link()),
                agenda,
                invited,
                filled(form.shortNotice()));
        meetings.lacking(convening).stream()
                .filter(lacking -> refusals.stream().noneMatch(known -> sameField(known, lacking)))
                .forEach(refusals::add);
        return refusals.isEmpty() ? Outcome.done(convening) : Outcome.refused(refusals);
    }

    /** A date without a time is the time's fault only. */
    private static boolean sameField(Refusal known, Refusal lacking) {
        return Objects.equals(known.field(), lacking.field())
                || ("time".equals(known.field()) && "date".equals(lacking.field()));
    }

    private static @Nullable String title(ConveneForm form, String field) {
        return switch (field) {
            case "titleAr" -> form.titleAr();
            case "titleFr" -> form.titleFr();
            default -> form.titleEn();
        };
    }

    private static Instant startsAt(Plan plan, ConveneForm form, List<Refusal> refusals) {
        LocalDate date = TypedDay.read(form.date());
        LocalTime time = LocalTime.MIDNIGHT;
        if (date == null) {
            refusals.add(Refusal.at("date", text(form.date()).isBlank() ? "required" : "malformed"));
        }
        try {
            time = LocalTime.parse(text(form.time()));
        } catch (DateTimeException e) {
            refusals.add(Refusal.at("time", text(form.time()).isBlank() ? "required" : "malformed"));
        }
        return (date == null ? LocalDate.EPOCH : date)
                .atTime(time)
                .atZone(plan.zone())
                .toInstant();
    }

    private static Duration duration(ConveneForm form, List<Refusal> refusals) {
        try {
            return Duration.ofMinutes(Integer.parseInt(text(form.duration()).strip()));
        } catch (NumberFormatException e) {
            refusals.add(Refusal.at("duration", "malformed"));
            return Duration.ZERO;
        }
    }

    /** The chosen cards in the order of their numbers, then the topics of its own. */
    private List<Topic> agenda(Plan plan, ConveneForm form, Language language, List<Refusal> refusals) {
        List<AgendaSubject> cards = pages.cards(plan, form).stream()
                .filter(card -> form.chosenCards().contains(card.id()))
                .toList();
        if (cards.size() < Set.copyOf(form.chosenCards()).size()) {
            refusals.add(Refusal.at("cards", "malformed"));
        }
        return Stream.concat(
                        cards.stream().map(card -> new Topic(card.id(), card.label())),
                        form.ownTopics().stream().map(topic -> new Topic(null, LocalizedText.written(language, topic))))
                .toList();
    }

    private List<Guest> invited(Plan plan, ConveneForm form, List<Refusal> refusals) {
        List<Guest> invited = new ArrayList<>();
        guests.groups(plan.id(), pages.cards(plan, form))
                .forEach((group, persons) -> persons.stream()
                        .map(Person::id)
                        .map(PersonId::value)
                        .filter(form.chosenGuests()::contains)
                        .forEach(id -> invited.add(new Guest(new PersonId(id), group.required()))));
        if (invited.size() < Set.copyOf(form.chosenGuests()).size()) {
            refusals.add(Refusal.at("guests", "personUnknown"));
        }
        return invited;
    }

    private static void tooLong(List<Refusal> refusals, String field, @Nullable String typed, int longest) {
        if (text(typed).length() > longest) {
            refusals.add(Refusal.at(field, "tooLong", longest, text(typed).length()));
        }
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
