package org.iltizam.dashboard.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One step of opening a cycle.
 *
 * @param hidden what was typed on the other steps
 * @param broken the standards that the dates would miss, in words
 * @param helps what the standards ask of the days of a phase, by phase
 */
public record WizardView(
        Step step,
        Map<String, String> values,
        Map<String, String> hidden,
        List<String> hiddenSeats,
        Map<String, String> years,
        Map<String, String> previous,
        List<PhaseField> phases,
        Map<String, String> helps,
        List<SideChoice> sides,
        List<String> broken,
        Map<String, String> errors) {

    public enum Step {
        PLAN,
        DATES,
        COMMITTEE,
        CHECK;

        Step next() {
            return switch (this) {
                case PLAN -> DATES;
                case DATES -> COMMITTEE;
                case COMMITTEE, CHECK -> CHECK;
            };
        }

        Step back() {
            return switch (this) {
                case PLAN, DATES -> PLAN;
                case COMMITTEE -> DATES;
                case CHECK -> COMMITTEE;
            };
        }
    }

    /** @param typed its days are typed; otherwise they follow from the term */
    public record PhaseField(
            String kind,
            String name,
            boolean typed,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes) {}

    public record SideChoice(String side, List<PersonChoice> people) {

        public long chosen() {
            return people.stream().filter(PersonChoice::chosen).count();
        }
    }

    public record PersonChoice(
            String id, LocalizedText name, @Nullable LocalizedText organisation, boolean chosen) {}

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
