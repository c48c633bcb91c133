package org.iltizam.workflow.publicconsultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardField;
import org.iltizam.consultation.AuthorKind;
import org.iltizam.consultation.GivingContributions;
import org.iltizam.consultation.GivingContributions.Contributed;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.TestStage;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;

/** A consultation on cards that are ready, brought to any step by the people themselves. */
record ConsultationScene(
        TestStage stage, WorkItems items, GivingContributions giving, Cast cast, String key, CardId card) {

    private static final AtomicInteger FORMS = new AtomicInteger();

    ProcessInstance instance() {
        return stage.running("publicConsultation", key);
    }

    ConsultationScene coordinator(String task, Map<String, Object> answer) {
        stage.done(key, cast.coordinator(), task, answer);
        return this;
    }

    /** From 20 February to 10 March 2024, announced on 5 February. */
    static Map<String, Object> announcement() {
        return Map.of("opens", "2024-02-20", "closes", "2024-03-10", "invitationAr", "شاركونا آراءكم حول البطاقات");
    }

    ConsultationScene open() {
        coordinator("prepareConsultation", announcement());
        stage.fire(instance(), "event_consultationOpens");
        return this;
    }

    String contribute(CardField field, String text) {
        return giving.give(contributed(field, text, "form-" + FORMS.incrementAndGet()))
                .orThrow();
    }

    Contributed contributed(CardField field, String text, String form) {
        return new Contributed(card, field, AuthorKind.CITIZEN, text, "someone@example.org", Language.AR, form);
    }

    ConsultationScene moderated(String verdict) {
        stage.fire(instance(), "event_moderationDue");
        return moderatedNow(verdict);
    }

    @SuppressWarnings("unchecked")
    ConsultationScene moderatedNow(String verdict) {
        WorkItem item = stage.open(key, "moderateContributions").get(0);
        List<Map<String, Object>> rows = ((List<Map<String, Object>>)
                        items.prefill(item, Language.AR).get("contributions"))
                .stream()
                        .map(row -> {
                            Map<String, Object> judged = new HashMap<>(row);
                            judged.put("verdict", verdict);
                            judged.put("reason", "سبب");
                            judged.put("publicText", "نص بدون اسم");
                            return judged;
                        })
                        .toList();
        return coordinator("moderateContributions", Map.of("contributions", rows));
    }

    ConsultationScene closed() {
        stage.fire(instance(), "event_consultationCloses");
        return this;
    }

    /** The last look finds nothing more. */
    ConsultationScene settled() {
        while (!stage.atTimer(instance(), "event_moderationDue")) {
            moderatedNow("PUBLISH");
        }
        stage.fire(instance(), "event_moderationDue");
        return this;
    }

    WorkItem answering() {
        return stage.open(key, "answerContributions").get(0);
    }

    /** All contributions taken at once, and the budget of the card changed because of them. */
    Map<String, Object> taken() {
        return answer("TAKEN", List.of("budget"), "ميزانية القطاع ومساهمة الشركاء");
    }

    Map<String, Object> notTaken() {
        return answer("NOT_TAKEN", List.of(), "ميزانية القطاع");
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> answer(String disposition, List<String> changed, String budget) {
        Map<String, Object> form = new HashMap<>(items.prefill(answering(), Language.AR));
        List<String> all = ((List<Map<String, String>>) form.get("openContributions"))
                .stream().map(option -> option.get("value")).toList();
        form.put(
                "answers",
                List.of(Map.of(
                        "contributions",
                        all,
                        "disposition",
                        disposition,
                        "reason",
                        "لأن ذلك يحسن الالتزام",
                        "changed",
                        changed)));
        form.put("budget", budget);
        return form;
    }

    ConsultationScene lead(Map<String, Object> answer) {
        stage.done(key, cast.lead(), "answerContributions", answer);
        return this;
    }

    ConsultationScene reported() {
        return coordinator("draftReport", Map.of("reportStep", "SUBMIT", "summaryAr", "خلاصة ما عبر عنه العموم"));
    }

    ConsultationScene everySeat(Map<String, Object> vote) {
        cast.seats().forEach(seat -> stage.done(key, cast.holder(seat), "agreeReport", vote));
        return this;
    }

    ConsultationScene by(PersonId person, String task, Map<String, Object> answer) {
        stage.done(key, person, task, answer);
        return this;
    }
}
