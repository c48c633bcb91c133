package org.iltizam.notification;

/** A calendar file (iCalendar) with the method that mail programs act on. */
record CalendarFile(Method method, String text) {

    enum Method {
        REQUEST,
        CANCEL
    }
}
