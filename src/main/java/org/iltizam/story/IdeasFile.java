package org.iltizam.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** {@code ideas.yaml}: a recipe that is followed to the letter; the file says how. */
record IdeasFile(
        List<PlanFile.Dates> phases,
        Portal portal,
        List<Theme> themes,
        List<String> endings,
        List<String> obstacles,
        Map<Disposition, List<LocalizedText>> reasons) {

    record Portal(int participants, int ideas) {}

    record Theme(int number, LocalizedText title, List<Integer> commitments, Meeting meeting, List<Said> ideas) {}

    record Meeting(LocalDate on, int participants, int ideas) {}

    record Said(
            String text,
            Disposition disposition,
            int count,
            @Nullable Integer card) {}

    /**
     * One of the ideas.
     *
     * @param place within its theme, from 0
     * @param saidOn the day of the meeting in which it was said; null: it came in on the portal
     * @param obstacle what stands in the way of one that is not taken
     * @param card the proposal that carries it
     */
    record Made(
            Theme theme,
            int place,
            String title,
            String text,
            @Nullable LocalDate saidOn,
            Disposition disposition,
            LocalizedText reason,
            @Nullable String obstacle,
            @Nullable Integer card) {}

    /** In the order of the file. */
    List<Made> made() {
        Map<Disposition, Integer> given = new EnumMap<>(Disposition.class);
        return themes.stream().flatMap(theme -> made(theme, given)).toList();
    }

    /** On the portal the themes are mixed: each idea number n of a theme before the next of any. */
    List<Made> onPortal() {
        return made().stream()
                .filter(idea -> idea.saidOn() == null)
                .sorted(Comparator.comparing(Made::place))
                .toList();
    }

    List<Made> saidOn(LocalDate day) {
        return made().stream().filter(idea -> day.equals(idea.saidOn())).toList();
    }

    private Stream<Made> made(Theme theme, Map<Disposition, Integer> given) {
        List<Said> said = theme.ideas().stream()
                .flatMap(idea -> Stream.generate(() -> idea).limit(idea.count()))
                .toList();
        int ofMeeting = theme.meeting().ideas();
        List<Made> ideas = new ArrayList<>();
        for (int n = 0; n < said.size(); n++) {
            Said idea = said.get(n);
            boolean inMeeting = (n + 1) * ofMeeting / said.size() > n * ofMeeting / said.size();
            int before = given.merge(idea.disposition(), 1, Integer::sum) - 1;
            List<LocalizedText> choice = reasons.getOrDefault(idea.disposition(), List.of());
            ideas.add(new Made(
                    theme,
                    n,
                    idea.text(),
                    idea.text() + "، " + endings.get(n % endings.size()) + ".",
                    inMeeting ? theme.meeting().on() : null,
                    idea.disposition(),
                    choice.get(before % choice.size()),
                    idea.disposition() == Disposition.NOT_TAKEN ? obstacles.get(before % obstacles.size()) : null,
                    idea.card()));
        }
        return ideas.stream();
    }
}
