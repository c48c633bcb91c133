package org.iltizam.workflow.themesetting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iltizam.plan.PublishingTimeline;
import org.iltizam.plan.ThemeSetting;
import org.iltizam.plan.Themes;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PublishTimelineTaskHandler extends ThemeTask<PublishTimelineTaskHandler.PublishTimelineForm> {

    private final PublishingTimeline publishing;
    private final Themes themes;
    private final ThemeFacts facts;

    PublishTimelineTaskHandler(PublishingTimeline publishing, Themes themes, ThemeFacts facts) {
        super(ThemeSettingProcess.PUBLISH_TIMELINE, PublishTimelineForm.class);
        this.publishing = publishing;
        this.themes = themes;
        this.facts = facts;
    }

    record PublishTimelineForm(
            @Nullable String waysAr,
            @Nullable String waysFr,
            @Nullable String waysEn,
            @Nullable String lateReasonAr,
            @Nullable String lateReasonFr,
            @Nullable String lateReasonEn) {}

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        return Stream.concat(
                        facts.calendar(plan(item), language).stream(), facts.drawnUp(plan(item), language).stream())
                .toList();
    }

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        Map<String, Object> fields = new HashMap<>();
        themes.setting(plan(item)).map(ThemeSetting::ways).ifPresent(ways -> {
            ways.in(Language.AR).ifPresent(text -> fields.put("waysAr", text));
            ways.in(Language.FR).ifPresent(text -> fields.put("waysFr", text));
            ways.in(Language.EN).ifPresent(text -> fields.put("waysEn", text));
        });
        return fields;
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, PublishTimelineForm form) {
        return publishing
                .publish(
                        plan(item),
                        new LocalizedText(form.waysAr(), form.waysFr(), form.waysEn()),
                        new LocalizedText(form.lateReasonAr(), form.lateReasonFr(), form.lateReasonEn()),
                        by)
                .map(plan -> Map.of());
    }
}
