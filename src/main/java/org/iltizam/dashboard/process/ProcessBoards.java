package org.iltizam.dashboard.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.iltizam.dashboard.process.ProcessBoardView.Figure;
import org.iltizam.dashboard.process.ProcessBoardView.Line;
import org.iltizam.shared.Alphabet;
import org.iltizam.web.EmbeddedJson;
import org.iltizam.web.Messages;
import org.iltizam.workflow.ProcessSteps;
import org.iltizam.workflow.WorkLoad;
import org.iltizam.workflow.WorkLoad.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the boards together: one statement for all processes or for one. */
@Component
class ProcessBoards {

    private final ProcessSteps steps;
    private final WorkLoad load;
    private final ObjectMapper json;

    ProcessBoards(ProcessSteps steps, WorkLoad load, ObjectMapper json) {
        this.steps = steps;
        this.load = load;
        this.json = json;
    }

    /** Every process, those where something waits first, in the order of their names in the reader's language. */
    List<Line> all(Messages messages) {
        Map<String, List<Step>> loads = load.everywhere().stream().collect(Collectors.groupingBy(Step::process));
        return steps.processes().stream()
                .map(process -> total(process, loads.getOrDefault(process, List.of()), messages))
                .sorted(Comparator.comparing((Line line) -> line.open().count() == 0)
                        .thenComparing(Line::name, Alphabet.of(messages.language())))
                .toList();
    }

    ProcessBoardView board(String process, Messages messages) {
        List<Step> loads = load.of(process);
        Map<String, Step> byTask =
                loads.stream().collect(Collectors.toMap(Step::task, Function.identity(), (a, b) -> a));
        // a task of an older version of the model may still be open: it has no place in the drawing, but a row
        Set<String> tasks = new LinkedHashSet<>(steps.of(process));
        tasks.addAll(byTask.keySet());
        Map<String, Object> counts = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (String task : tasks) {
            Step step = byTask.getOrDefault(task, new Step(process, task, 0, 0, 0, 0));
            Line line = step(step, messages);
            lines.add(line);
            if (step.open() > 0) {
                counts.put("userTask_" + task, mark(line, messages));
            }
        }
        return new ProcessBoardView(
                name(process, messages),
                "/models/" + process + ".xml",
                EmbeddedJson.of(json, counts),
                total(process, loads, messages),
                lines);
    }

    private static Map<String, Object> mark(Line line, Messages messages) {
        Map<String, Object> mark = new LinkedHashMap<>();
        mark.put("open", line.open().count());
        mark.put("openAddress", line.open().address());
        mark.put(
                "openLabel",
                messages.get("processes.mark.open", line.name(), line.open().count()));
        mark.put("overdue", line.overdue().count());
        mark.put("overdueAddress", line.overdue().address());
        mark.put(
                "overdueLabel",
                messages.get(
                        "processes.mark.overdue", line.name(), line.overdue().count()));
        return mark;
    }

    private static Line step(Step step, Messages messages) {
        String kind = step.process() + "." + step.task();
        String title = "task." + kind + ".title";
        return new Line(
                messages.has(title) ? messages.get(title) : step.task(),
                items(kind, null),
                new Figure(step.open(), items(kind, null)),
                new Figure(step.late(), items(kind, "late")),
                new Figure(step.overdue(), items(kind, "overdue")),
                new Figure(step.escalated(), items(kind, null) + "&escalated=true"));
    }

    private static Line total(String process, Collection<Step> loads, Messages messages) {
        String board = "/processes/" + process;
        return new Line(
                name(process, messages),
                board,
                new Figure(sum(loads, Step::open), board),
                new Figure(sum(loads, Step::late), board),
                new Figure(sum(loads, Step::overdue), board),
                new Figure(sum(loads, Step::escalated), board));
    }

    private static long sum(Collection<Step> loads, ToLongFunction<Step> figure) {
        return loads.stream().mapToLong(figure).sum();
    }

    private static String name(String process, Messages messages) {
        return messages.get("process." + process);
    }

    private static String items(String kind, @Nullable String due) {
        return "/work?tab=all" + (due == null ? "" : "&due=" + due) + "&kind=" + kind;
    }
}
