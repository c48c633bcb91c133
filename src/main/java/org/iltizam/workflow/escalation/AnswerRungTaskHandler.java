package org.iltizam.workflow.escalation;

import static org.iltizam.workflow.escalation.EscalationProcess.REMINDER_DUE_AT;
import static org.iltizam.workflow.escalation.EscalationProcess.RUNG_ANSWER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Alphabet;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.WorkItemId;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.Heirs;
import org.iltizam.workflow.TaskHandler;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemStore;
import org.iltizam.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The holder of a rung acknowledges the delay, gives more time once, or hands the work to somebody else. */
@Component
class AnswerRungTaskHandler implements TaskHandler<AnswerRungTaskHandler.AnswerRungForm> {

    private static final String ACKNOWLEDGED = "acknowledged";
    private static final String EXTENDED = "extended";
    private static final String REASSIGNED = "reassigned";

    private final WorkItems items;
    private final WorkItemStore store;
    private final Heirs heirs;
    private final People people;
    private final TextsByLanguage texts;

    AnswerRungTaskHandler(WorkItems items, WorkItemStore store, Heirs heirs, People people, TextsByLanguage texts) {
        this.items = items;
        this.store = store;
        this.heirs = heirs;
        this.people = people;
        this.texts = texts;
    }

    record AnswerRungForm(
            String rungAnswer,
            @Nullable LocalDate newDate,
            @Nullable String handTo,
            String reason) {}

    @Override
    public String process() {
        return EscalationProcess.ID;
    }

    @Override
    public String task() {
        return "answerRung";
    }

    @Override
    public Class<AnswerRungForm> form() {
        return AnswerRungForm.class;
    }

    @Override
    public Map<String, Object> prefill(WorkItem rung, Language language) {
        Messages messages = texts.in(language);
        return Map.of(
                "rungAnswers",
                offered(rung).stream()
                        .map(answer -> Map.of("value", answer, "label", messages.get("escalation.answer." + answer)))
                        .toList(),
                "people",
                heirs(rung).stream()
                        .sorted(Alphabet.by(Person::name, language))
                        .map(person -> option(person, language))
                        .toList());
    }

    /** Nothing that would be refused: no second extension, none of a round by one institution, nobody to hand it to. */
    private List<String> offered(WorkItem rung) {
        List<String> offered = new ArrayList<>(List.of(ACKNOWLEDGED));
        if (items.about(rung)
                .filter(late -> items.mayExtend(late, asksCoordinator(rung)))
                .isPresent()) {
            offered.add(EXTENDED);
        }
        if (!heirs(rung).isEmpty()) {
            offered.add(REASSIGNED);
        }
        return offered;
    }

    private List<Person> heirs(WorkItem rung) {
        return items.about(rung).map(heirs::of).orElse(List.of());
    }

    private boolean asksCoordinator(WorkItem rung) {
        return rung.assignee() == null
                ? rung.role() == Role.COORDINATOR
                : people.get(rung.assignee()).has(Role.COORDINATOR);
    }

    private static Map<String, Object> option(Person person, Language language) {
        return Map.of(
                "value",
                person.id().value(),
                "label",
                person.name().shownIn(language).text());
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem rung, PersonId by, AnswerRungForm form) {
        if (!offered(rung).contains(form.rungAnswer())) {
            return Outcome.refused(List.of(Refusal.at("rungAnswer", "notOffered")));
        }
        WorkItemId late = Objects.requireNonNull(store.engineSide(rung.id()).about());
        return switch (form.rungAnswer()) {
            case ACKNOWLEDGED -> Outcome.done(Map.of(RUNG_ANSWER, ACKNOWLEDGED));
            case EXTENDED ->
                form.newDate() == null
                        ? Outcome.refused(List.of(Refusal.at("newDate", "required")))
                        : items.extendFromRung(late, by, form.newDate(), form.reason())
                                .map(moved -> answer(EXTENDED, moved));
            case REASSIGNED ->
                form.handTo() == null
                        ? Outcome.refused(List.of(Refusal.at("handTo", "required")))
                        : items.handOver(late, by, new PersonId(form.handTo()), form.reason())
                                .map(moved -> Map.<String, Object>of(RUNG_ANSWER, ACKNOWLEDGED));
            default -> throw new IllegalStateException(form.rungAnswer());
        };
    }

    private static Map<String, Object> answer(String word, WorkItem moved) {
        return Map.of(RUNG_ANSWER, word, REMINDER_DUE_AT, moved.targetAt());
    }
}
