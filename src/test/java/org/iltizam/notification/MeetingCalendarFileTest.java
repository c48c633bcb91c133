package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class MeetingCalendarFileTest {

    private static final String TITLE = "اجتماع تنسيقي مع وزارة العدل حول الالتزامين 14 و15، « Justice ouverte »";

    private static MeetingCalendarFile file(String title) {
        return new MeetingCalendarFile(
                "nap3-m5@iltizam.example",
                2,
                Instant.parse("2024-03-21T09:00:00Z"),
                title,
                Instant.parse("2024-03-27T10:30:00Z"),
                Instant.parse("2024-03-27T12:00:00Z"),
                "مقر الوزارة، الرباط; قاعة 3",
                "جدول الأعمال:\nالالتزام 14\nالالتزام 15",
                URI.create("https://iltizam.example/meetings/nap3-m5"),
                new MeetingCalendarFile.Mailbox("فريق الحكومة المنفتحة", "coordinator@iltizam.example"),
                new MeetingCalendarFile.Mailbox("رئيس المشروع \"14\"", "lead-14@iltizam.example"));
    }

    private static VEvent parsed(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String value(VEvent event, String name) {
        Optional<Property> property = event.getProperty(name);
        return property.orElseThrow().getValue();
    }

    @Test
    void anInvitationParsesBackWithItsArabicSummary() throws Exception {
        CalendarFile invitation = file(TITLE).invitation();

        VEvent event = parsed(invitation.text());
        assertThat(value(event, "SUMMARY")).isEqualTo(TITLE);
        assertThat(value(event, "LOCATION")).isEqualTo("مقر الوزارة، الرباط; قاعة 3");
        assertThat(value(event, "DESCRIPTION")).contains("الالتزام 14\nالالتزام 15");
        assertThat(value(event, "UID")).isEqualTo("nap3-m5@iltizam.example");
        assertThat(value(event, "SEQUENCE")).isEqualTo("2");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:coordinator@iltizam.example");
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:lead-14@iltizam.example");
        assertThat(invitation.text()).contains("METHOD:REQUEST");
    }

    /** RFC 5545, 3.1. */
    @Test
    void noLineIsLongerThan75Octets() throws Exception {
        String title = TITLE + "‘’“”…".repeat(30) + "😀".repeat(30);

        String text = file(title).invitation().text();

        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(value(parsed(text), "SUMMARY")).isEqualTo(title);
    }

    @Test
    void timesAreInUtc() {
        assertThat(file(TITLE).invitation().text())
                .contains("DTSTART:20240327T103000Z", "DTEND:20240327T120000Z", "DTSTAMP:20240321T090000Z");
    }

    @Test
    void aCancellationNamesTheSameEvent() throws Exception {
        CalendarFile cancellation = file(TITLE).cancellation();

        VEvent event = parsed(cancellation.text());
        assertThat(value(event, "UID")).isEqualTo("nap3-m5@iltizam.example");
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(cancellation.text()).contains("METHOD:CANCEL");
    }

    @Test
    void aTitleCannotAddPropertiesOfItsOwn() throws Exception {
        String text =
                file("Meeting\r\nATTENDEE:mailto:evil@example.org").invitation().text();

        assertThat(parsed(text).getProperties("ATTENDEE")).hasSize(1);
        assertThat(Arrays.stream(text.split("\r\n"))).noneMatch(line -> line.startsWith("ATTENDEE:mailto:evil"));
    }
}
