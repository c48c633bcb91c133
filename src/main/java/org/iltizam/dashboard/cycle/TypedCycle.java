package org.iltizam.dashboard.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iltizam.plan.CycleRules;
import org.iltizam.plan.PhaseKind;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as far as it has been typed. Everything is text and travels through all steps, so that nothing is lost.
 *
 * @param fields by name; days are {@code <PHASE>.opens} and {@code <PHASE>.closes}
 * @param seats the persons who are to sit on the committee
 */
record TypedCycle(Map<String, String> fields, List<String> seats) {

    static final List<String> PLAN_FIELDS =
            List.of("code", "titleAr", "titleFr", "titleEn", "years", "starts", "previous");
    static final List<String> REASON_FIELDS = List.of("reasonAr", "reasonFr", "reasonEn");

    /** The phases whose days are typed; the days of the implementation are those of the plan's term. */
    static final List<PhaseKind> DATED = Stream.of(PhaseKind.values())
            .filter(kind -> kind != PhaseKind.IMPLEMENTATION)
            .toList();

    static TypedCycle of(Map<String, String[]> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        names().forEach(name -> {
            String[] values = sent.get(name);
            if (values != null && values.length > 0) {
                fields.put(name, values[0]);
            }
        });
        String[] seats = sent.get("seats");
        return new TypedCycle(fields, seats == null ? List.of() : List.of(seats));
    }

    static Stream<String> names() {
        return Stream.of(PLAN_FIELDS.stream(), dateNames(), REASON_FIELDS.stream())
                .flatMap(part -> part);
    }

    static Stream<String> dateNames() {
        return DATED.stream()
                .flatMap(kind -> Stream.of(CycleRules.field(kind, "opens"), CycleRules.field(kind, "closes")));
    }

    @Nullable
    String filled(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Nullable
    LocalDate day(String name) {
        return TypedDay.read(fields.get(name));
    }

    LocalizedText text(String name) {
        return new LocalizedText(filled(name + "Ar"), filled(name + "Fr"), filled(name + "En"));
    }

    boolean hasNoDates() {
        return dateNames().allMatch(name -> filled(name) == null);
    }

    TypedCycle with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return new TypedCycle(all, seats);
    }
}
