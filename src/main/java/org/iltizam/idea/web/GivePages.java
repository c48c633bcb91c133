package org.iltizam.idea.web;

import static org.iltizam.idea.web.IdeaForm.text;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.idea.IdeaThemes;
import org.iltizam.idea.Origin;
import org.iltizam.plan.Plan;
import org.iltizam.shared.Language;
import org.iltizam.web.Page;
import org.springframework.stereotype.Component;

/** Fills the form of a new idea: empty with a key of its own, or with what was typed. */
@Component
class GivePages {

    private static final int KEY_BYTES = 16;

    private final IdeaPlans plans;
    private final WhenSentence when;
    private final IdeaThemes themes;
    private final SecureRandom random = new SecureRandom();

    GivePages(IdeaPlans plans, WhenSentence when, IdeaThemes themes) {
        this.plans = plans;
        this.when = when;
        this.themes = themes;
    }

    GiveView fresh(Plan plan, boolean desk, Page page) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("plan", plan.id().value());
        values.put("key", HexFormat.of().formatHex(key));
        values.put("language", page.language().code());
        return view(plan, values, desk, Map.of(), page);
    }

    GiveView again(Plan plan, IdeaForm form, boolean desk, Map<String, String> errors, Page page) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("plan", plan.id().value());
        values.put("key", text(form.key()));
        values.put("language", text(form.language()));
        values.put("title", text(form.title()));
        values.put("text", text(form.text()));
        values.put("theme", text(form.theme()));
        values.put("senderEmail", text(form.senderEmail()));
        values.put("origin", text(form.origin()));
        values.put("receivedOn", text(form.receivedOn()));
        return view(plan, values, desk, errors, page);
    }

    private GiveView view(Plan plan, Map<String, String> values, boolean desk, Map<String, String> errors, Page page) {
        IdeaPlans.Collection collection = plans.collection(plan);
        return new GiveView(
                plan.title(),
                desk ? collection.begun() : collection.open(),
                when.of(collection, page),
                values,
                themes(plan, page),
                languages(page),
                origins(page),
                desk,
                errors);
    }

    private Map<String, String> themes(Plan plan, Page page) {
        Map<String, String> options = new LinkedHashMap<>();
        themes.of(plan.id())
                .forEach(theme -> options.put(
                        theme.id().value(),
                        theme.title().shownIn(page.language()).text()));
        return options;
    }

    private static Map<String, String> languages(Page page) {
        Map<String, String> languages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            languages.put(language.code(), page.text("layout.language.name." + language.code()));
        }
        return languages;
    }

    private static Map<String, String> origins(Page page) {
        Map<String, String> origins = new LinkedHashMap<>();
        origins.put(Origin.PAPER.name(), page.text("idea.origin.PAPER"));
        origins.put(Origin.MEETING.name(), page.text("idea.origin.MEETING"));
        return origins;
    }
}
