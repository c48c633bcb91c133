package org.iltizam.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.iltizam.commitment.AdoptingCards;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.CardId;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.story.AdoptionFile.Taken;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The plan is put together, voted on by the seats, approved and submitted. */
@Component
@Profile("story")
class AdoptionScenes implements Scenes {

    private final StoryBook book;
    private final Desk desk;
    private final WorkItems workItems;
    private final AdoptingCards adopting;

    AdoptionScenes(StoryBook book, Desk desk, WorkItems workItems, AdoptingCards adopting) {
        this.book = book;
        this.desk = desk;
        this.workItems = workItems;
        this.adopting = adopting;
    }

    @Override
    public Map<String, Consumer<Act>> scenes() {
        Map<String, Consumer<Act>> scenes = new HashMap<>();
        scenes.put("consolidate", act -> consolidate());
        scenes.put("voteAdoption", act -> {
            PersonId by = new PersonId(act.actor());
            desk.complete(desk.item(key(), "voteAdoption", by), by, act.with());
        });
        scenes.put("recordApproval", act -> coordinator("recordApproval", act.with()));
        scenes.put("recordSubmission", act -> coordinator("recordSubmission", act.with()));
        scenes.put(
                "knowOgpId",
                act -> adopting.ogpId(
                        CommitmentId.of(book.plan(), (Integer) act.with().getOrDefault("commitment", 0)),
                        String.valueOf(act.with().get("id")),
                        StoryBook.COORDINATOR));
        return scenes;
    }

    private void coordinator(String task, Map<String, Object> form) {
        desk.complete(desk.item(key(), task, StoryBook.COORDINATOR), StoryBook.COORDINATOR, form);
    }

    private void consolidate() {
        AdoptionFile adoption = book.adoption();
        WorkItem item = desk.item(key(), "consolidatePlan", StoryBook.COORDINATOR);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object row : (List<?>) workItems.prefill(item, Language.AR).getOrDefault("cards", List.of())) {
            rows.add(chosen((Map<?, ?>) row, adoption));
        }
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("cards", rows);
        form.put("waived", adoption.waived());
        form.put("waiverAr", adoption.waiver().in(Language.AR).orElse(""));
        form.put("waiverFr", adoption.waiver().in(Language.FR).orElse(""));
        form.put("waiverEn", adoption.waiver().in(Language.EN).orElse(""));
        desk.complete(item, StoryBook.COORDINATOR, form);
    }

    private static Map<String, Object> chosen(Map<?, ?> row, AdoptionFile adoption) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        row.forEach((key, value) -> chosen.put(String.valueOf(key), value));
        Taken taken = adoption.taken(new CardId(String.valueOf(row.get("cardId"))).number());
        chosen.put("decision", taken == null ? "LEAVE" : "TAKE");
        if (taken != null) {
            chosen.put("planNumber", taken.number());
            chosen.put("axis", taken.axis().in(Language.AR).orElse(""));
            chosen.put("axisFr", taken.axis().in(Language.FR).orElse(""));
            chosen.put("axisEn", taken.axis().in(Language.EN).orElse(""));
        }
        return chosen;
    }

    private String key() {
        return AdoptionId.of(book.plan()).value();
    }
}
