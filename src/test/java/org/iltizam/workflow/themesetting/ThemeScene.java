package org.iltizam.workflow.themesetting;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.TestStage;

/** A plan whose themes are being set, brought to any step by the people themselves. */
record ThemeScene(TestStage stage, Cast cast) {

    static final Map<String, Object> FOR = Map.of("vote", "FOR");
    static final Map<String, Object> AGAINST = Map.of("vote", "AGAINST", "dissent", "محور الماء ناقص");
    static final Map<String, Object> NOTHING = Map.of("nothing", true);
    static final Map<String, Object> WAYS = Map.of("waysAr", "منصة إلكترونية ولقاءات جهوية مفتوحة للجميع");

    String key() {
        return ThemeSetting.subject(cast.plan());
    }

    ProcessInstance instance() {
        return stage.running(ThemeSettingProcess.ID, key());
    }

    ThemeScene done(PersonId by, String task, Map<String, Object> answer) {
        stage.done(key(), by, task, answer);
        return this;
    }

    ThemeScene seat(SeatId seat, String task, Map<String, Object> answer) {
        return done(cast.holder(seat), task, answer);
    }

    ThemeScene everySeat(String task, Map<String, Object> answer) {
        cast.seats().forEach(seat -> seat(seat, task, answer));
        return this;
    }

    ThemeScene proposed() {
        return everySeat("proposeThemes", proposal("العدالة المنفتحة"));
    }

    static Map<String, Object> proposal(String title) {
        return Map.of("themes", List.of(Map.of("title", title, "why", "موضوع يهم المواطنين")));
    }

    ThemeScene drawnUp() {
        return proposed().coordinator("drawUpThemes", list());
    }

    /** Two themes out of the four proposals; the last proposal is not kept. */
    Map<String, Object> list() {
        String plan = cast.plan().value();
        return Map.of(
                "themes",
                List.of(
                        Map.of(
                                "titleAr",
                                "العدالة المنفتحة",
                                "titleFr",
                                "Justice ouverte",
                                "description",
                                "ولوج العدالة"),
                        Map.of("titleAr", "المناخ والبيئة")),
                "proposals",
                List.of(
                        Map.of("proposalId", plan + "-p1", "theme", 1),
                        Map.of("proposalId", plan + "-p2", "theme", 1),
                        Map.of("proposalId", plan + "-p3", "theme", 2),
                        Map.of("proposalId", plan + "-p4", "reason", "يدخل في محور قائم")));
    }

    ThemeScene coordinator(String task, Map<String, Object> answer) {
        return done(cast.coordinator(), task, answer);
    }

    ThemeScene agreed() {
        return drawnUp().everySeat("agreeThemes", FOR);
    }

    ThemeScene at(String task) {
        return switch (task) {
            case "proposeThemes" -> this;
            case "drawUpThemes" -> proposed();
            case "agreeThemes" -> drawnUp();
            case "publishTimeline" -> agreed();
            default -> throw new IllegalArgumentException(task);
        };
    }
}
