package org.iltizam.story;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.iltizam.idea.NewIdea;
import org.iltizam.idea.Origin;
import org.iltizam.idea.ReceivingIdeas;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.story.IdeasFile.Made;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Ideas come in and are moderated. */
@Component
@Profile("story")
class IdeaScenes implements Scenes {

    private final StoryBook book;
    private final Desk desk;
    private final WorkItems workItems;
    private final ReceivingIdeas receiving;

    IdeaScenes(StoryBook book, Desk desk, WorkItems workItems, ReceivingIdeas receiving) {
        this.book = book;
        this.desk = desk;
        this.workItems = workItems;
        this.receiving = receiving;
    }

    @Override
    public Map<String, Consumer<Act>> scenes() {
        Map<String, Consumer<Act>> scenes = new HashMap<>();
        scenes.put("receiveIdeas", act -> each(act, this::receive));
        scenes.put("moderateIdeas", act -> each(act, this::moderate));
        return scenes;
    }

    private void each(Act act, BiConsumer<IdeaId, Made> todo) {
        for (Object number : (List<?>) act.with().getOrDefault("ideas", List.of())) {
            int place = (Integer) number;
            todo.accept(IdeaId.of(book.plan(), place), book.idea(place));
        }
    }

    private void receive(IdeaId id, Made idea) {
        boolean said = idea.saidOn() != null;
        receiving
                .receive(new NewIdea(
                        // a form's key is drawn by lot; a story is told twice in the same words
                        UUID.nameUUIDFromBytes(idea.text().getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        book.plan(),
                        said ? Origin.MEETING : Origin.PORTAL,
                        Language.AR,
                        null,
                        idea.title(),
                        idea.text(),
                        null,
                        idea.saidOn(),
                        said ? StoryBook.COORDINATOR : null))
                .map(receipt -> {
                    if (!receipt.idea().equals(id)) {
                        throw new IllegalStateException(receipt.idea() + " came in as " + id);
                    }
                    return receipt;
                })
                .orThrow();
    }

    private void moderate(IdeaId id, Made idea) {
        WorkItem item = desk.item(id.value(), "moderateIdea", StoryBook.COORDINATOR);
        Map<String, Object> form = new LinkedHashMap<>(workItems.prefill(item, Language.AR));
        form.put("moderation", "PUBLISH");
        desk.complete(item, StoryBook.COORDINATOR, form);
    }
}
