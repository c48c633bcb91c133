package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.iltizam.IltizamTest;
import org.iltizam.committee.CommitteeFixture;
import org.iltizam.committee.CommitteeFixture.Committee;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The mails and files that a meeting makes on its real way. */
@IltizamTest
class MeetingMailsTest {

    @Autowired
    CommitteeFixture fixture;

    @Autowired
    Meetings meetings;

    @Autowired
    MailQueue queue;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc web;

    private Committee committee;
    private MeetingId meeting;

    @BeforeEach
    void aMeeting() {
        clock.set(CommitteeFixture.NOW);
        committee = fixture.create();
        meeting = meetings.convene(
                        committee.coordinationMeeting(Instant.parse("2024-03-27T12:30:00Z")),
                        committee.person("coordinator"))
                .orThrow();
    }

    @Test
    void eachInviteeGetsTheInvitationWithItsCalendarFile() {
        QueuedMail mail = mail(committee.person("lead"), "الرد على الدعوة");

        assertThat(mail.icsMethod()).isEqualTo("REQUEST");
        assertThat(mail.ics()).contains("UID:" + meeting + "@localhost", "DTSTART:20240327T123000Z");
        assertThat(mail.textBody()).contains("الأربعاء 27 مارس 2024، 12:30", "الرباط", "\u20687 · البطاقة 7\u2069");
        assertThat(mail(committee.person("cso-1"), "الرد على الدعوة").ics()).contains("اجتماع تنسيقي");
        assertThat(mails(committee.person("cso-2"))).isEmpty();
    }

    @Test
    void aMeetingThatIsCalledOffLeavesTheCalendar() {
        meetings.callOff(meeting, "تعذر الحضور", committee.person("coordinator"))
                .orThrow();

        QueuedMail mail = mail(committee.person("lead"), "أُلغي الاجتماع");
        assertThat(mail.icsMethod()).isEqualTo("CANCEL");
        assertThat(mail.ics()).contains("UID:" + meeting + "@localhost", "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(mail.textBody()).contains("تعذر الحضور");
    }

    @Test
    void whoWasInvitedIsToldThatAMeetingDidNotTakePlace() {
        clock.moveTo(Instant.parse("2024-03-27T13:00:00Z"));
        meetings.callOff(meeting, "لم يكتمل النصاب", committee.person("coordinator"))
                .orThrow();

        QueuedMail mail = mail(committee.person("lead"), "لم ينعقد الاجتماع");
        assertThat(mail.icsMethod()).isEqualTo("CANCEL");
        assertThat(mail.textBody()).contains("لم ينعقد هذا الاجتماع", "لم يكتمل النصاب");
    }

    @Test
    void theFileIsForThoseWhoAreInvitedAndForTheCoordinator() throws Exception {
        String address = "/meetings/" + meeting + ".ics";

        web.perform(get(address).with(user(committee.person("lead").value())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"));
        web.perform(get(address).with(user(committee.person("coordinator").value())))
                .andExpect(status().isOk());
        web.perform(get(address).with(user(committee.person("cso-2").value()))).andExpect(status().isForbidden());
        web.perform(get("/meetings/none.ics").with(user(committee.person("lead").value())))
                .andExpect(status().isNotFound());
    }

    private QueuedMail mail(PersonId person, String subject) {
        return mails(person).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such mail among " + mails(person)));
    }

    private List<QueuedMail> mails(PersonId person) {
        return queue.page(person, false, Long.MAX_VALUE, 50);
    }
}
