package org.iltizam.dashboard.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.dashboard.policy.PolicyView.Cell;
import org.iltizam.dashboard.policy.PolicyView.Group;
import org.iltizam.dashboard.policy.PolicyView.Made;
import org.iltizam.dashboard.policy.PolicyView.MoveLine;
import org.iltizam.dashboard.policy.PolicyView.Row;
import org.iltizam.dashboard.policy.PolicyView.Trial;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Messages;
import org.iltizam.workflow.Policies;
import org.iltizam.workflow.Policies.Change;
import org.iltizam.workflow.Policies.Effect;
import org.iltizam.workflow.Policies.Move;
import org.iltizam.workflow.Policies.Rule;
import org.iltizam.workflow.Policies.Table;
import org.iltizam.workflow.Policies.Version;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.Subjects;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Puts the decision tables into the words of the reader. */
@Component
class PolicyPages {

    static final int SHOWN = 100;

    private static final String HOLDER = "holder";
    private static final String KIND = "kind";
    private static final List<String> ASKED = List.of("deputy", "institutionHead", "coordinatorAndCommittee");
    private static final Set<String> LASTING = Set.of("remind", "publish");

    private final Policies policies;
    private final People people;
    private final Subjects subjects;

    PolicyPages(Policies policies, People people, Subjects subjects) {
        this.policies = policies;
        this.people = people;
        this.subjects = subjects;
    }

    /** @param typed what somebody has typed into cells already, by {@code rule.output} */
    PolicyView view(Policy policy, Map<String, String> typed, Messages messages) {
        Table table = policies.current(policy);
        List<String> outputs = table.rules().get(0).then().keySet().stream()
                .filter(output -> !output.equals(KIND))
                .toList();
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Rule rule : table.rules()) {
            groups.computeIfAbsent(group(rule, messages), name -> new ArrayList<>())
                    .add(row(rule, outputs, typed, messages));
        }
        return new PolicyView(
                policy.key(),
                table.version(),
                outputs.stream().map(output -> column(output, messages)).toList(),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                made(policy, table, messages));
    }

    Trial trial(Policy policy, Change change, Effect effect, Messages messages) {
        Map<String, Rule> rules = byId(policies.current(policy));
        Map<String, String> fields = new LinkedHashMap<>();
        effect.cells().forEach(cell -> fields.put(cell.rule() + "." + cell.output(), cell.after()));
        return new Trial(
                policy.key(),
                change.basedOn(),
                change.reason(),
                fields,
                effect.cells().stream()
                        .map(cell -> change(cell, rules, messages))
                        .toList(),
                effect.moves().stream()
                        .limit(SHOWN)
                        .map(move -> line(move, messages))
                        .toList(),
                effect.moves().size(),
                effect.kept(),
                policy == Policy.ESCALATION);
    }

    private List<Made> made(Policy policy, Table table, Messages messages) {
        Map<String, Rule> rules = byId(table);
        List<Made> made = new ArrayList<>();
        for (Version version : policies.history(policy)) {
            made.add(new Made(
                    String.valueOf(version.number()),
                    person(version.by(), messages),
                    version.at(),
                    version.reason(),
                    version.moved(),
                    version.cells().stream()
                            .map(cell -> change(cell, rules, messages))
                            .toList()));
        }
        return made;
    }

    private static Map<String, Rule> byId(Table table) {
        return table.rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    }

    private static String change(Policies.Cell cell, Map<String, Rule> rules, Messages messages) {
        Rule rule = rules.get(cell.rule());
        return messages.get(
                "policies.change.line",
                rule == null ? cell.rule() : name(rule, messages),
                rule == null ? "" : when(rule, messages),
                column(cell.output(), messages),
                text(cell.output(), cell.before(), messages),
                text(cell.output(), cell.after(), messages));
    }

    private static Row row(Rule rule, List<String> outputs, Map<String, String> typed, Messages messages) {
        return new Row(
                name(rule, messages),
                when(rule, messages),
                outputs.stream()
                        .map(output -> cell(rule, output, typed, messages))
                        .toList());
    }

    private static Cell cell(Rule rule, String output, Map<String, String> typed, Messages messages) {
        String field = rule.id() + "." + output;
        String now = Objects.requireNonNull(rule.then().get(output));
        String shipped = Objects.requireNonNull(rule.shipped().get(output));
        boolean asks = !LASTING.contains(rule.then().getOrDefault(KIND, ""));
        Map<String, String> options = new LinkedHashMap<>();
        if (output.equals(HOLDER)) {
            ASKED.forEach(holder -> options.put(holder, text(HOLDER, holder, messages)));
        }
        return new Cell(
                field,
                messages.get("policies.cell", name(rule, messages), when(rule, messages), column(output, messages)),
                typed.getOrDefault(field, now),
                text(output, now, messages),
                shipped.equals(now) ? null : text(output, shipped, messages),
                options,
                !asks);
    }

    private static String group(Rule rule, Messages messages) {
        String process = rule.when().get("process");
        return process == null ? "" : messages.get("process." + process);
    }

    private static String name(Rule rule, Messages messages) {
        String task = rule.when().get("task");
        return task == null
                ? messages.get(
                        "policies.rung", rule.when().getOrDefault("rung", "").replaceAll("\\D", ""))
                : messages.get("task." + rule.when().get("process") + "." + task + ".title");
    }

    private static String when(Rule rule, Messages messages) {
        String kind = rule.then().get(KIND);
        if (kind != null) {
            return messages.get("policies.kind." + kind);
        }
        String round = rule.when().getOrDefault("round", "");
        if (round.isEmpty()) {
            return messages.get("policies.round.every");
        }
        return round.startsWith(">") ? messages.get("policies.round.later") : messages.get("policies.round.first");
    }

    private static String column(String output, Messages messages) {
        return messages.get("policies.column." + output);
    }

    private static String text(String output, String value, Messages messages) {
        return output.equals(HOLDER)
                ? messages.get("policies.holder." + value)
                : messages.get("policies.days", Integer.valueOf(value));
    }

    private MoveLine line(Move move, Messages messages) {
        WorkItem item = move.item();
        return new MoveLine(
                "/work/" + item.id(),
                messages.get("task." + item.process() + "." + item.task() + ".title"),
                subjects.number(item.subject()),
                item.subjectTitle(),
                item.assignee() != null
                        ? person(item.assignee(), messages)
                        : item.role() == null ? "" : messages.get("role." + item.role()),
                move.before(),
                move.after());
    }

    private String person(PersonId id, Messages messages) {
        return people.find(id)
                .map(Person::name)
                .map(name -> name.shownIn(messages.language()).text())
                .orElse(id.value());
    }
}
