package org.iltizam.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.iltizam.consultation.GivingContributions;
import org.iltizam.consultation.GivingContributions.Contributed;
import org.iltizam.consultation.ModeratingContributions.Verdict;
import org.iltizam.plan.MovingPhases;
import org.iltizam.plan.PhaseKind;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.story.ConsultationFile.Answer;
import org.iltizam.story.ConsultationFile.Answered;
import org.iltizam.story.ConsultationFile.Said;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The cards are put to the public; each contribution is moderated, answered, and the whole agreed by the seats. */
@Component
@Profile("story")
class ConsultationScenes implements Scenes {

    private final StoryBook book;
    private final Desk desk;
    private final WorkItems workItems;
    private final MovingPhases moving;
    private final GivingContributions giving;

    ConsultationScenes(
            StoryBook book, Desk desk, WorkItems workItems, MovingPhases moving, GivingContributions giving) {
        this.book = book;
        this.desk = desk;
        this.workItems = workItems;
        this.moving = moving;
        this.giving = giving;
    }

    @Override
    public Map<String, Consumer<Act>> scenes() {
        Map<String, Consumer<Act>> scenes = new HashMap<>();
        scenes.put(
                "beginConsultation",
                act -> moving.settle(book.plan(), PhaseKind.DRAFTING, null, StoryBook.COORDINATOR)
                        .orThrow());
        scenes.put("prepareConsultation", this::prepare);
        scenes.put("contribute", this::contribute);
        scenes.put("moderate", act -> moderate());
        scenes.put("answerContributions", this::answer);
        scenes.put("draftReport", act -> draftReport());
        scenes.put("agreeReport", act -> {
            PersonId by = new PersonId(act.actor());
            desk.complete(desk.item(key(), "agreeReport", by), by, act.with());
        });
        return scenes;
    }

    private void prepare(Act act) {
        Map<String, Object> form = new LinkedHashMap<>(act.with());
        put(form, "invitation", book.consultation().invitation());
        put(form, "exception", book.consultation().exception());
        coordinator("prepareConsultation", form);
    }

    private void draftReport() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("reportStep", "SUBMIT");
        put(form, "summary", book.consultation().summary());
        coordinator("draftReport", form);
    }

    private void coordinator(String task, Map<String, Object> form) {
        desk.complete(desk.item(key(), task, StoryBook.COORDINATOR), StoryBook.COORDINATOR, form);
    }

    private static void put(Map<String, Object> form, String field, LocalizedText text) {
        form.put(field + "Ar", text.in(Language.AR).orElse(""));
        form.put(field + "Fr", text.in(Language.FR).orElse(""));
        form.put(field + "En", text.in(Language.EN).orElse(""));
    }

    /** Everything that the file has for that day. */
    private void contribute(Act act) {
        LocalDate day = LocalDate.ofInstant(act.at(), book.calendar().zone());
        for (Said said : book.consultation().saidOn(day)) {
            giving.give(new Contributed(
                            book.cardId(said.card()),
                            said.field(),
                            said.author(),
                            said.text(),
                            null,
                            Language.AR,
                            "story"))
                    .orThrow();
        }
    }

    private void moderate() {
        WorkItem item = desk.item(key(), "moderateContributions", StoryBook.COORDINATOR);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object row : (List<?>) workItems.prefill(item, Language.AR).getOrDefault("contributions", List.of())) {
            rows.add(judged((Map<?, ?>) row));
        }
        desk.complete(item, StoryBook.COORDINATOR, Map.of("contributions", rows));
    }

    private Map<String, Object> judged(Map<?, ?> row) {
        Said said = book.consultation().said(String.valueOf(row.get("text")));
        Map<String, Object> judged = new LinkedHashMap<>();
        row.forEach((key, value) -> judged.put(String.valueOf(key), value));
        judged.put("verdict", (said.verdict() == null ? Verdict.PUBLISH : said.verdict()).name());
        if (said.publicText() != null) {
            judged.put("publicText", said.publicText());
        }
        if (said.reason() != null) {
            judged.put("reason", said.reason());
        }
        return judged;
    }

    private void answer(Act act) {
        CardId card = book.cardId(act.cardNumber());
        WorkItem item = desk.open(key(), "answerContributions").stream()
                .filter(open -> card.value().equals(open.part()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to answer on " + card));
        Answered answered = book.consultation().answered(act.cardNumber());
        Map<String, Object> form = new LinkedHashMap<>(workItems.prefill(item, Language.AR));
        form.put("answers", answered.given().stream().map(this::row).toList());
        if (answered.revised() != null) {
            form.putAll(answered.revised());
        }
        desk.complete(item, book.lead(act.cardNumber()), form);
    }

    private Map<String, Object> row(Answer answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(
                "contributions",
                answer.to().stream()
                        .map(number -> ContributionId.of(book.plan(), number).value())
                        .toList());
        row.put("disposition", answer.disposition());
        row.put("reason", answer.reason());
        row.put("changed", answer.changed());
        if (answer.obstacle() != null) {
            row.put("obstacle", answer.obstacle());
        }
        return row;
    }

    private String key() {
        return ConsultationId.of(book.plan()).value();
    }
}
