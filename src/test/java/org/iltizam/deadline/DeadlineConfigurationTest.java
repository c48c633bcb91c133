package org.iltizam.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;

/** A feast is announced a day or two before: whoever runs the application corrects the calendar without a new build. */
class DeadlineConfigurationTest {

    private static final LocalDate COMPUTED = LocalDate.of(2026, 5, 27);
    private static final LocalDate ANNOUNCED_LAST = LocalDate.of(2026, 5, 29);

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(DeadlineConfiguration.class);

    @TempDir
    Path folder;

    @Test
    void theCalendarThatIsShippedHolds() {
        application.run(context -> {
            assertThat(context.getBean(WorkingCalendar.class).isWorkingDay(COMPUTED))
                    .isFalse();
            assertThat(context.getBean(WorkingCalendar.class).isWorkingDay(ANNOUNCED_LAST))
                    .isTrue();
        });
    }

    @Test
    void aFileBesideTheApplicationTakesItsPlace() throws IOException {
        String shipped = new ClassPathResource("deadline/morocco.yaml").getContentAsString(StandardCharsets.UTF_8);
        Path corrected = Files.writeString(
                folder.resolve("calendar.yaml"), shipped.replace("2026-05-27: expected", "2026-05-28: announced"));
        application.withPropertyValues("iltizam.calendar=" + corrected.toUri()).run(context -> {
            assertThat(context.getBean(WorkingCalendar.class).isWorkingDay(COMPUTED))
                    .isTrue();
            assertThat(context.getBean(Holidays.class).on(ANNOUNCED_LAST))
                    .get()
                    .extracting(Holiday::precision)
                    .isEqualTo(Holiday.Precision.ANNOUNCED);
        });
    }

    @Test
    void aFileThatIsNotThereStopsTheStartAndIsNamed() {
        String missing = folder.resolve("missing.yaml").toUri().toString();
        application
                .withPropertyValues("iltizam.calendar=" + missing)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("missing.yaml"));
    }
}
