package org.iltizam.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.plan.PhaseKind;
import org.iltizam.story.IdeasFile.Made;
import org.iltizam.story.IdeasFile.Meeting;
import org.iltizam.story.IdeasFile.Theme;

/**
 * When each idea of the recipe comes in and is worked on. An idea's number is its place in the order of arrival; what
 * one desk does with several ideas on one day is one act.
 */
final class IdeaActs {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final Duration APART = Duration.ofMinutes(23);

    /** Working days over which the coordinator looks at all ideas for the first time. */
    private static final int TRIAGE_DAYS = 4;

    private static final int TO_OPINION = 5;
    private static final int TO_ANSWER = 7;

    private final IdeasFile file;
    private final WorkingCalendar calendar;

    IdeaActs(IdeasFile file, WorkingCalendar calendar) {
        this.file = file;
        this.calendar = calendar;
    }

    /** The ideas by their number, with the moment at which they come in. */
    Map<Integer, Arrival> arrivals() {
        List<Arrival> arrivals = new ArrayList<>(onPortal());
        for (Theme theme : file.themes()) {
            Meeting meeting = theme.meeting();
            LocalDate typedIn = workingDay(meeting.on(), 1);
            file.saidOn(meeting.on()).forEach(idea -> arrivals.add(new Arrival(at(typedIn, NOON), idea)));
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        Map<Integer, Arrival> numbered = new LinkedHashMap<>();
        arrivals.forEach(arrival -> numbered.put(numbered.size() + 1, arrival));
        return numbered;
    }

    record Arrival(Instant at, Made idea) {}

    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        Map<Instant, List<Integer>> received = new TreeMap<>();
        Map<LocalDate, List<Integer>> moderated = new TreeMap<>();
        arrivals().forEach((number, arrival) -> {
            received.computeIfAbsent(arrival.at(), at -> new ArrayList<>()).add(number);
            LocalDate day = calendar.dayOf(arrival.at());
            moderated
                    .computeIfAbsent(workingDay(day, 1), next -> new ArrayList<>())
                    .add(number);
        });
        received.forEach((at, numbers) -> acts.add(act(at, "receiveIdeas", numbers)));
        moderated.forEach((day, numbers) -> acts.add(act(at(day, AFTERNOON), "moderateIdeas", numbers)));
        analyse(acts, received.values().stream().mapToInt(List::size).sum());
        return acts;
    }

    private void analyse(List<Act> acts, int ideas) {
        LocalDate begins = phase(PhaseKind.ANALYSIS).opens();
        acts.add(act(at(begins, OPENING), "beginAnalysis", List.of()));
        for (int day = 0; day < TRIAGE_DAYS; day++) {
            List<Integer> numbers = new ArrayList<>();
            for (int number = ideas * day / TRIAGE_DAYS + 1; number <= ideas * (day + 1) / TRIAGE_DAYS; number++) {
                numbers.add(number);
            }
            acts.add(act(at(workingDay(begins, day), MORNING), "triageIdeas", numbers));
            acts.add(act(at(workingDay(begins, day + TO_OPINION), NOON), "giveOpinions", numbers));
            acts.add(act(at(workingDay(begins, day + TO_ANSWER), AFTERNOON), "proposeAnswers", numbers));
        }
    }

    private List<Arrival> onPortal() {
        PlanFile.Dates collecting = phase(PhaseKind.IDEAS);
        List<LocalDate> days = collecting
                .opens()
                .datesUntil(workingDay(collecting.closes(), -1))
                .filter(calendar::isWorkingDay)
                .toList();
        List<Made> ideas = file.onPortal();
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < ideas.size(); i++) {
            LocalDate day = days.get(i * days.size() / ideas.size());
            int before = (int) arrivals.stream()
                    .filter(arrival -> calendar.dayOf(arrival.at()).equals(day))
                    .count();
            arrivals.add(new Arrival(at(day, MORNING).plus(APART.multipliedBy(before)), ideas.get(i)));
        }
        return arrivals;
    }

    private PlanFile.Dates phase(PhaseKind kind) {
        return file.phases().stream()
                .filter(phase -> phase.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate workingDay(LocalDate from, int workingDays) {
        return workingDays == 0 ? from : calendar.dayOf(calendar.plusWorkingDays(at(from, NOON), workingDays));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(calendar.zone()).toInstant();
    }

    private static Act act(Instant at, String name, List<Integer> numbers) {
        return new Act(at, name, null, null, null, Map.of("ideas", numbers));
    }
}
