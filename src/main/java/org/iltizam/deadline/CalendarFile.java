package org.iltizam.deadline;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The data file of a country's working days.
 *
 * @param afterUmmAlQura by how many days the country usually follows the computed calendar
 */
record CalendarFile(
        ZoneId zone,
        Set<DayOfWeek> weekend,
        int afterUmmAlQura,
        List<Fixed> fixed,
        List<Moving> moving,
        List<Exceptional> exceptional) {

    /** @param on month and day, {@code 05-01} */
    record Fixed(String on, @Nullable Integer since, LocalizedText name) {

        boolean appliesIn(int year) {
            return since == null || year >= since;
        }

        LocalDate in(int year) {
            return LocalDate.of(year, Integer.parseInt(on.substring(0, 2)), Integer.parseInt(on.substring(3)));
        }
    }

    /** @param dates the first of its days, with how well it is known */
    record Moving(LocalizedText name, Hijri hijri, int days, Map<LocalDate, Holiday.Precision> dates) {}

    record Hijri(int month, int day) {}

    record Exceptional(LocalDate on, LocalizedText name) {}

    static CalendarFile read(InputStream file) {
        YAMLMapper mapper = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (file) {
            return mapper.readValue(file, CalendarFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
