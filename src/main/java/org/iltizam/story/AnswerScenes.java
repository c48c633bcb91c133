package org.iltizam.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.iltizam.inbox.KeepingDrafts;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.story.CommentsFile.Reply;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Leads answer the comments on their card, or begin to. */
@Component
@Profile("story")
class AnswerScenes implements Scenes {

    private static final String TASK = "answerComments";

    private final StoryBook book;
    private final Desk desk;
    private final WorkItems workItems;
    private final KeepingDrafts drafts;

    AnswerScenes(StoryBook book, Desk desk, WorkItems workItems, KeepingDrafts drafts) {
        this.book = book;
        this.desk = desk;
        this.workItems = workItems;
        this.drafts = drafts;
    }

    @Override
    public Map<String, Consumer<Act>> scenes() {
        return Map.of("answer", this::answer, "beginAnswers", this::begin);
    }

    private void answer(Act act) {
        WorkItem item = item(act);
        Map<String, Object> form = form(act, item, reply -> true);
        CardFile file = book.card(act.cardNumber());
        if (file.answered() != null) {
            form.putAll(file.answered());
        }
        desk.complete(item, book.lead(act.cardNumber()), form);
    }

    private void begin(Act act) {
        WorkItem item = item(act);
        Map<String, Object> form = form(act, item, reply -> !reply.later());
        drafts.keep(item, form, 0, book.lead(act.cardNumber())).orThrow();
    }

    private WorkItem item(Act act) {
        PersonId lead = book.lead(act.cardNumber());
        return desk.item(book.cardId(act.cardNumber()).value(), TASK, lead);
    }

    /** The form as the page shows it, with the replies that the story has filled in. */
    private Map<String, Object> form(Act act, WorkItem item, Predicate<Reply> given) {
        int card = act.cardNumber();
        Map<String, Object> form = new LinkedHashMap<>(workItems.prefill(item, Language.AR));
        Map<String, Reply> replies = book.comments().repliesOn(card);
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Object row : (List<?>) form.getOrDefault("answers", List.of())) {
            answers.add(answered((Map<?, ?>) row, replies, given));
        }
        form.put("answers", answers);
        return form;
    }

    private static Map<String, Object> answered(Map<?, ?> row, Map<String, Reply> replies, Predicate<Reply> given) {
        Map<String, Object> answer = new LinkedHashMap<>();
        row.forEach((key, value) -> answer.put(String.valueOf(key), value));
        Reply reply = replies.get(String.valueOf(row.get("comment")));
        if (reply != null && given.test(reply)) {
            answer.put("disposition", reply.disposition().name());
            answer.put("reason", reply.reason());
        }
        return answer;
    }
}
