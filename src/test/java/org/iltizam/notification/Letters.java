package org.iltizam.notification;

import java.util.concurrent.atomic.AtomicInteger;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Letters for tests; each has a key and an address that no other has. */
final class Letters {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Letters() {}

    static Letter next() {
        return to("reader-" + NUMBER.incrementAndGet() + "@example.org");
    }

    static Letter to(String address) {
        return letter(address, "بطاقة الالتزام 14", null, null);
    }

    static Letter letter(String address, String subject, @Nullable CalendarFile calendarFile, @Nullable String bundle) {
        return new Letter(
                "test:" + NUMBER.incrementAndGet(),
                new PersonId("reader"),
                address,
                Language.AR,
                subject,
                "آخر أجل: الجمعة",
                "http://localhost/work/w" + NUMBER.get(),
                "نص الرسالة",
                "<html lang=\"ar\" dir=\"rtl\"><body>نص</body></html>",
                calendarFile,
                bundle);
    }
}
