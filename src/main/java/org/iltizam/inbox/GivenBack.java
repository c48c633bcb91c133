package org.iltizam.inbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.iltizam.inbox.WorkItemView.Kept;
import org.iltizam.people.Person;
import org.iltizam.web.KeptText;
import org.iltizam.web.Messages;
import org.iltizam.workflow.Forms;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reader typed into a task, under the labels of its form: sent, too late to be sent, or never sent. */
@Component
class GivenBack {

    private final WorkItems items;
    private final Forms forms;
    private final Drafts drafts;
    private final SentAnswers answers;

    GivenBack(WorkItems items, Forms forms, Drafts drafts, SentAnswers answers) {
        this.items = items;
        this.forms = forms;
        this.drafts = drafts;
        this.answers = answers;
    }

    /**
     * An answer that came too late, under the labels of its form.
     *
     * @param words of what was chosen, as the page showed them: of work that is over the options are not known any more
     */
    KeptText tooLate(
            WorkItem item, Person reader, Map<String, Object> answer, Map<String, Object> words, Messages messages) {
        Map<String, Object> offered = new LinkedHashMap<>(words);
        items.find(item.id())
                .filter(now -> now.state() == WorkItemState.OPEN && now.isShownTo(reader))
                .ifPresent(now -> offered.putAll(items.prefill(now, messages.language())));
        return texts(item, answer, offered, messages);
    }

    private KeptText texts(WorkItem item, Map<String, Object> answer, Map<String, Object> offered, Messages messages) {
        return KeptAnswer.of(answer, Words.form(item, forms, messages), offered, messages);
    }

    /** The others read what the answer led to: comments, votes, versions, each where it is published. */
    @Nullable
    Kept sent(WorkItem item, Person reader, Messages messages) {
        Instant over = item.endedAt();
        if (item.state() != WorkItemState.DONE || over == null || !reader.id().equals(item.endedBy())) {
            return null;
        }
        return kept(answers.find(item.id(), over).map(answer -> texts(item, answer, answer, messages)), over);
    }

    /** Nobody but whoever typed it ever reads what was not sent. */
    @Nullable
    Kept neverSent(WorkItem item, Person reader, Messages messages) {
        Instant over = item.endedAt();
        if (item.state() != WorkItemState.WITHDRAWN || over == null) {
            return null;
        }
        return kept(
                drafts.find(item.id())
                        .filter(draft -> draft.savedBy().equals(reader.id()))
                        .map(draft -> tooLate(item, reader, draft.data(), Map.of(), messages)),
                over);
    }

    private static @Nullable Kept kept(Optional<KeptText> typed, Instant over) {
        return typed.filter(text -> !text.isEmpty())
                .map(text -> new Kept(text, over.plus(DraftRetention.KEPT)))
                .orElse(null);
    }
}
