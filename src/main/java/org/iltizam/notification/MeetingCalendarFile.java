package org.iltizam.notification;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as an iCalendar file (RFC 5545, 5546). Times are in UTC: Morocco's offset changes with Ramadan, and what a
 * calendar program knows of that is often out of date.
 *
 * @param uid the same for ever, so that a cancellation finds what an invitation made
 * @param sequence grows with every change of the meeting
 * @param attendee who the file is for; nobody's address goes to anybody else
 */
record MeetingCalendarFile(
        String uid,
        int sequence,
        Instant writtenAt,
        String title,
        Instant begins,
        Instant ends,
        @Nullable String place,
        String description,
        URI page,
        Mailbox organizer,
        @Nullable Mailbox attendee) {

    /** The library folds lines by letters, the standard by 75 octets; no letter is more than three. */
    private static final int LONGEST_LINE = 75 / 3;

    record Mailbox(String name, String address) {

        private URI uri() {
            return URI.create("mailto:" + address);
        }
    }

    /** Asks the calendar program of the attendee to put the meeting in. */
    CalendarFile invitation() {
        VEvent event = event();
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        return new CalendarFile(CalendarFile.Method.REQUEST, text(ImmutableMethod.REQUEST, event));
    }

    /** Asks it to take the meeting out again. */
    CalendarFile cancellation() {
        VEvent event = event();
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return new CalendarFile(CalendarFile.Method.CANCEL, text(ImmutableMethod.CANCEL, event));
    }

    /** For a download: whoever opens it keeps the meeting, nobody is asked to answer by calendar. */
    String published(boolean calledOff) {
        VEvent event = event();
        event.add(calledOff ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return text(ImmutableMethod.PUBLISH, event);
    }

    private VEvent event() {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new Sequence(sequence));
        event.add(new DtStamp(writtenAt));
        event.add(new DtStart<>(begins));
        event.add(new DtEnd<>(ends));
        event.add(new Summary(SafeText.line(title)));
        event.add(new Description(description));
        event.add(new Url(page));
        event.add(named(new Organizer(organizer.uri()), organizer));
        if (place != null) {
            event.add(new Location(SafeText.line(place)));
        }
        if (attendee != null) {
            Property invited = named(new Attendee(attendee.uri()), attendee);
            // the answer is given on the page that the mail links to, not by calendar
            invited.add(Role.REQ_PARTICIPANT).add(PartStat.NEEDS_ACTION).add(Rsvp.FALSE);
            event.add(invited);
        }
        return event;
    }

    private static Property named(Property property, Mailbox mailbox) {
        // a quote would end the parameter early
        return property.add(new Cn(SafeText.line(mailbox.name()).replace('"', '\'')));
    }

    private static String text(Method method, VEvent event) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Iltizam//Meetings//AR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true, LONGEST_LINE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
