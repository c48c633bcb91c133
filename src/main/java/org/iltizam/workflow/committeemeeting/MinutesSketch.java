package org.iltizam.workflow.committeemeeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iltizam.committee.Meeting;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Dates;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.springframework.stereotype.Component;

/**
 * The first draft of minutes, out of what is known before anybody writes: when and where, who meant to come, what was
 * on the agenda. It never says that something was discussed.
 */
@Component
class MinutesSketch {

    private final People people;
    private final TextsByLanguage texts;

    MinutesSketch(People people, TextsByLanguage texts) {
        this.people = people;
        this.texts = texts;
    }

    String summary(Meeting meeting, Language language) {
        Messages messages = texts.in(language);
        Dates dates = new Dates(language, meeting.zone());
        String place = Objects.requireNonNullElse(meeting.place(), messages.get("meeting.place.remote"));
        List<String> coming = coming(meeting, language);
        List<String> agenda =
                meeting.agenda().stream().map(point -> point.named(language)).toList();
        return String.join(
                "\n",
                messages.get("meeting.sketch.when", dates.moment(meeting.startsAt()), dates.time(meeting.endsAt())),
                messages.get("meeting.sketch.where", place),
                coming.isEmpty()
                        ? messages.get("meeting.sketch.nobodyComing")
                        : listed(messages.get("meeting.sketch.coming"), coming),
                listed(messages.get("meeting.sketch.agenda"), agenda));
    }

    private static String listed(String head, List<String> lines) {
        return head + lines.stream().map(line -> "\n• " + line).collect(Collectors.joining());
    }

    private List<String> coming(Meeting meeting, Language language) {
        List<PersonId> coming = meeting.invitees().stream()
                .filter(invitee -> Boolean.TRUE.equals(invitee.attending()))
                .map(Meeting.Invitee::person)
                .toList();
        Map<PersonId, Person> known = people.all(coming);
        return coming.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(person -> person.name().shownIn(language).text())
                .toList();
    }
}
