package org.iltizam.gallery;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.gallery.GalleryTest.Sample;
import org.iltizam.inbox.WorkItemView;
import org.iltizam.inbox.WorkListView;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.Assets;
import org.iltizam.web.Dates;
import org.iltizam.web.Difference;
import org.iltizam.web.Due;
import org.iltizam.web.EmbeddedJson;
import org.iltizam.web.FormTexts;
import org.iltizam.web.Page;
import org.iltizam.web.Remark;
import org.iltizam.web.Step;

/** What the gallery's pages show. */
final class Samples {

    private static final Instant NOW = Instant.parse("2024-03-21T09:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    static final LocalizedText LONG = LocalizedText.arabic(
            "إعداد وتنفيذ الاستراتيجية الوطنية للتنمية المستدامة في أفق 2035"
                    + " بإشراك مختلف الفاعلين من إدارات وجماعات ترابية وجمعيات المجتمع المدني والقطاع الخاص والجامعات"
                    + " ونشر معطياتها المفتوحة (open data) وفق معايير OGP مع إتاحة تتبع مؤشراتها للعموم عبر بوابة chafafiya.ma بشكل منتظم ومبسط");
    static final LocalizedText SHORT = new LocalizedText(
            "برنامج دعم الجماعات الترابية المنفتحة",
            "Programme d’appui aux collectivités territoriales ouvertes",
            "Support programme for open local governments");

    private final BundleMessages messages;

    Samples(BundleMessages messages) {
        this.messages = messages;
    }

    Page page(String title, String path) {
        return new Page(
                title,
                path,
                in("رئيس مشروع الالتزام 3", "Chef de projet, engagement 3", "Project lead, commitment 3"),
                true,
                List.of(
                        new Page.NavItem("/work", "layout.nav.work", path.startsWith("/work"), false),
                        new Page.NavItem("/cards", "layout.nav.cards", path.startsWith("/cards"), false),
                        new Page.NavItem("/board", "layout.nav.board", path.startsWith("/board"), false),
                        new Page.NavItem("/meetings", "layout.nav.meetings", false, false),
                        new Page.NavItem("/processes", "layout.nav.processes", false, true),
                        new Page.NavItem("/people", "layout.nav.people", false, true)),
                new Page.Csrf("X-CSRF-TOKEN", "_csrf", "token"),
                new Page.Banner(
                        in(
                                "القصة في يوم الخميس 21 مارس 2024، 09:00",
                                "Le récit est au jeudi 21 mars 2024, 09:00",
                                "The story stands at Thursday 21 March 2024, 09:00"),
                        in("تقديم الساعة", "Avancer l’horloge", "Move the clock"),
                        "/clock"),
                path.contains("flash")
                        ? List.of(new Page.Flash(
                                Page.Flash.Kind.DONE,
                                in("أرسلت المسودة.", "Le projet est remis.", "The draft was sent.")))
                        : List.of(),
                !path.startsWith("/reading"),
                messages,
                new Dates(messages.language(), ZoneId.of("Africa/Casablanca")),
                Assets.built());
    }

    List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.add(new Sample("list", "inbox/list", messages.get("inbox.title"), "/work?flash", Map.of("view", list(27))));
        all.add(new Sample("list-empty", "inbox/list", messages.get("inbox.title"), "/work", Map.of("view", list(0))));
        for (String form : List.of(
                "card-drafting-submit-draft",
                "card-drafting-answer-comments",
                "card-drafting-review-card",
                "card-drafting-decide-next-step",
                "card-drafting-draw-up-merged-card",
                "card-drafting-vote-decision",
                "committee-meeting-record-minutes",
                "escalation-answer-rung")) {
            all.add(new Sample(
                    "item-" + form, "inbox/item", item(form).task(), "/work/i1", Map.of("view", item(form))));
        }
        return all;
    }

    private WorkListView list(int rows) {
        List<WorkListView.Row> shown = new ArrayList<>();
        String[] tasks = {"answerComments", "submitDraft", "reviewCard", "decideNextStep"};
        for (int i = 0; i < rows; i++) {
            shown.add(new WorkListView.Row(
                    "i" + i,
                    messages.get("task.cardDrafting." + tasks[i % 4] + ".title"),
                    String.valueOf(i + 1),
                    i % 5 == 2 ? LONG : SHORT,
                    i % 4 == 2 ? "11" : null,
                    in("وزارة العدل", "Ministère de la Justice", "Ministry of Justice"),
                    in("فريق الحكومة المنفتحة", "Équipe gouvernement ouvert", "Open government team"),
                    i % 4 == 3 ? messages.get("task.cardDrafting.submitDraft.title") : null,
                    null,
                    due(
                            i == 0
                                    ? Due.State.OVERDUE
                                    : i < 3 ? Due.State.LATE : i == 5 ? Due.State.PAUSED : Due.State.ONTIME)));
        }
        Map<String, String> addresses = Map.of(
                "overdue",
                "/work?due=overdue",
                "late",
                "/work?due=late",
                "ontime",
                "/work?due=ontime",
                "paused",
                "/work?due=paused");
        return new WorkListView(
                List.of(
                        new WorkListView.Tab("mine", "/work", rows, true),
                        new WorkListView.Tab("roles", "/work?tab=roles", 11, false),
                        new WorkListView.Tab("all", "/work?tab=all", 214, false),
                        new WorkListView.Tab("done", "/work?tab=done", 3, false)),
                "mine",
                new WorkListView.Counts(
                        rows == 0 ? 0 : 1, rows == 0 ? 0 : 2, Math.max(0, rows - 4), rows == 0 ? 0 : 1, "", addresses),
                new WorkListView.Filter(
                        "",
                        Map.of("justice", in("وزارة العدل", "Ministère de la Justice", "Ministry of Justice")),
                        "",
                        Map.of("submitDraft", messages.get("task.cardDrafting.submitDraft.title")),
                        null,
                        false,
                        ""),
                shown,
                true,
                null,
                rows > 0 ? "/work?after=x" : null,
                "/work.csv");
    }

    private Due due(Due.State state) {
        int days = switch (state) {
            case OVERDUE -> 2;
            case LATE -> 3;
            default -> 11;
        };
        String relative = switch (state) {
            case OVERDUE, LATE, ONTIME, PAUSED -> messages.get("inbox.due." + state.style(), days);
            default -> "";
        };
        return new Due(state, NOW.plusSeconds(86400L * 6), NOW.plusSeconds(86400L * 11), relative);
    }

    WorkItemView item(String form) {
        String key = form.replaceFirst("^card-drafting-", "cardDrafting.")
                .replaceFirst("^committee-meeting-", "committeeMeeting.")
                .replaceFirst("^escalation-", "escalation.");
        int dot = key.indexOf('.');
        StringBuilder task = new StringBuilder("task." + key.substring(0, dot + 1));
        boolean upper = false;
        for (char c : key.substring(dot + 1).toCharArray()) {
            if (c == '-') {
                upper = true;
            } else {
                task.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        String userTask = "userTask_" + task.substring(task.lastIndexOf(".") + 1);
        boolean drafting = form.startsWith("card-drafting");
        return new WorkItemView(
                "i1",
                messages.get(task + ".title"),
                new WorkItemView.Subject(
                        "3",
                        form.contains("review") ? LONG : SHORT,
                        in("وزارة العدل", "Ministère de la Justice", "Ministry of Justice"),
                        "/cards/nap3-3"),
                due(form.contains("answer") ? Due.State.OVERDUE : Due.State.LATE),
                in("رئيس مشروع الالتزام 3", "Chef de projet, engagement 3", "Project lead, commitment 3"),
                null,
                messages.get(task + ".submit"),
                messages.get(task + ".question"),
                null,
                null,
                null,
                null,
                new WorkItemView.Form(
                        FormSample.schema(form, messages),
                        EmbeddedJson.of(JSON, data()),
                        EmbeddedJson.of(
                                JSON,
                                form.contains("submit")
                                        ? List.of(
                                                Map.of("field", "titleAr", "message", messages.get("formjs.required")),
                                                Map.of(
                                                        "field",
                                                        "activities.1.end",
                                                        "message",
                                                        messages.get("formjs.required")))
                                        : List.of()),
                        EmbeddedJson.of(JSON, FormTexts.in(messages)),
                        1,
                        3,
                        "14:32",
                        null,
                        "lead-3"),
                context(drafting, userTask),
                new WorkItemView.Rights(true, true, Map.of("lead-4", "Lead 4"), WorkItemView.Asked.NOTHING));
    }

    private Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("titleAr", "");
        data.put("titleFr", "Programme d’appui");
        data.put("language", "ar");
        data.put(
                "problem",
                "ضعف ولوج المرتفقين إلى المعلومة القانونية، وتشتتها بين عدة بوابات (portails) بصيغ غير قابلة للاستغلال.\nسطر ثان.");
        data.put(
                "activities",
                List.of(
                        Map.of("title", "تشخيص الوضعية الحالية", "start", "2024-04-01", "end", "2024-06-30"),
                        Map.of("title", "Atelier de restitution", "start", "2024-07-01")));
        data.put("comments", List.of(Map.of("field", "problem", "text", "يستحسن تدقيق الإشكالية بالأرقام.")));
        data.put(
                "answers",
                List.of(
                        Map.of(
                                "commentId",
                                "c1",
                                "author",
                                "جمعية حمامة",
                                "field",
                                "problem",
                                "comment",
                                "يستحسن تدقيق الإشكالية بالأرقام وذكر مصدرها."),
                        Map.of(
                                "commentId",
                                "c2",
                                "author",
                                "وزارة العدل",
                                "field",
                                "budget",
                                "comment",
                                "Le budget n’est pas précisé.",
                                "disposition",
                                "TAKEN",
                                "reason",
                                "أضيفت الميزانية.")));
        data.put(
                "cards", List.of(Map.of("label", "10", "value", "nap3-10"), Map.of("label", "11", "value", "nap3-11")));
        data.put("mergeCandidates", List.of(Map.of("label", "10 · " + SHORT.ar(), "value", "nap3-10")));
        data.put("people", List.of(Map.of("label", "Lead 4", "value", "lead-4")));
        data.put(
                "rungAnswers",
                List.of(Map.of("label", messages.get("escalation.answer.acknowledged"), "value", "acknowledged")));
        data.put("nextStep", "PROPOSE_MERGE");
        data.put("outcomes", List.of(Map.of("cardId", "nap3-3", "title", "3 · " + SHORT.ar(), "held", true)));
        return data;
    }

    private WorkItemView.Context context(boolean drafting, String userTask) {
        List<Remark> remarks = remarks();
        return new WorkItemView.Context(
                messages.get("inbox.context.card"),
                messages.get("inbox.context.jump"),
                true,
                1,
                List.of(
                        Difference.between(
                                in("الإشكالية", "Problème", "Problem"),
                                "ضعف ولوج المواطنين إلى المعلومة القانونية وتشتتها.",
                                "ضعف ولوج المرتفقين إلى المعلومة القانونية وتشتتها بين عدة بوابات (portails) منذ 2019."),
                        Difference.between(in("الميزانية", "Budget", "Budget"), "", "1 200 000 MAD sur deux ans")),
                List.of(),
                Map.of(),
                Map.of(),
                remarks,
                List.of(
                        new WorkItemView.Version(
                                2,
                                NOW,
                                in("رئيس المشروع", "Chef de projet", "Lead"),
                                in("أجوبة", "Réponses", "Answers"),
                                "/cards/nap3-3?version=2"),
                        new WorkItemView.Version(
                                1,
                                NOW,
                                in("رئيس المشروع", "Chef de projet", "Lead"),
                                in("مسودة", "Projet", "Draft"),
                                "/cards/nap3-3?version=1")),
                "/work/i1/diagram.xml?" + (drafting ? "card-drafting" : "committee-meeting"),
                List.of(userTask),
                List.of("startEvent_proposalRegistered", "userTask_submitDraft", "businessRuleTask_checkCompleteness"),
                List.of(
                        new Step(
                                Step.Place.DONE,
                                messages.get("task.cardDrafting.submitDraft.title"),
                                messages.get("inbox.version", 1)),
                        new Step(
                                Step.Place.DONE,
                                messages.get("task.cardDrafting.reviewCard.title"),
                                in("11 من 12 مقعدا", "11 sièges sur 12", "11 of 12 seats")),
                        new Step(
                                Step.Place.HERE,
                                messages.get("task.cardDrafting.answerComments.title"),
                                in(
                                        "رئيس مشروع الالتزام 3 · إلى 1 أبريل 2024",
                                        "Chef de projet, engagement 3 · jusqu’au 1 avril 2024",
                                        "Project lead, commitment 3 · until 1 April 2024")),
                        new Step(
                                Step.Place.NEXT,
                                messages.get("task.cardDrafting.decideNextStep.title"),
                                in("فريق الحكومة المنفتحة", "Équipe gouvernement ouvert", "Open government team"))));
    }

    List<Remark> remarks() {
        return List.of(
                new Remark(
                        "1",
                        in("جمعية حمامة 23", "Association Hamama 23", "Hamama 23"),
                        in("المجتمع المدني", "Société civile", "Civil society"),
                        in("الإشكالية", "Problème", "Problem"),
                        1,
                        NOW,
                        "يستحسن تدقيق الإشكالية بالأرقام وذكر مصدرها، مع الإحالة على تقرير OCDE 2022.",
                        new Remark.Answer(
                                in("أخذ بها", "Retenue", "Taken"),
                                "done",
                                "أضيفت أرقام سنة 2022 مع مصدرها.",
                                in("رئيس المشروع", "Chef de projet", "Lead"),
                                NOW,
                                2,
                                in("الإشكالية", "Problème", "Problem"))),
                new Remark(
                        "2",
                        in("وزارة العدل", "Ministère de la Justice", "Ministry of Justice"),
                        in("الحكومة", "Gouvernement", "Government"),
                        in("الميزانية", "Budget", "Budget"),
                        1,
                        NOW,
                        "Le budget n’est pas précisé ; est-il déjà programmé ?",
                        null));
    }

    String in(String arabic, String french, String english) {
        return switch (messages.language()) {
            case AR -> arabic;
            case FR -> french;
            case EN -> english;
        };
    }
}
