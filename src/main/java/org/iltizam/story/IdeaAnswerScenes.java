package org.iltizam.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.DecidingIdeas;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.story.IdeasFile.Made;
import org.iltizam.workflow.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Ideas are grouped, routed, answered by institutions, decided by the seats and answered in public. Those that say the
 * same are grouped with the first of them, and share its answer.
 */
@Component
@Profile("story")
class IdeaAnswerScenes implements Scenes {

    private static final Map<Disposition, String> OPINIONS = Map.of(
            Disposition.TAKEN, "FAVOURABLE",
            Disposition.PARTLY_TAKEN, "PARTLY",
            Disposition.NOT_TAKEN, "UNFAVOURABLE",
            Disposition.ALREADY_DONE, "ALREADY_DONE");

    private final StoryBook book;
    private final Desk desk;
    private final AnalysingIdeas analysing;
    private final DecidingIdeas deciding;

    IdeaAnswerScenes(StoryBook book, Desk desk, AnalysingIdeas analysing, DecidingIdeas deciding) {
        this.book = book;
        this.desk = desk;
        this.analysing = analysing;
        this.deciding = deciding;
    }

    @Override
    public Map<String, Consumer<Act>> scenes() {
        Map<String, Consumer<Act>> scenes = new HashMap<>();
        scenes.put("beginAnalysis", act -> analysing.beginAll(book.plan()));
        scenes.put("triageIdeas", act -> numbers(act).forEach(this::triage));
        scenes.put(
                "giveOpinions", act -> numbers(act).stream().filter(this::asked).forEach(this::giveOpinion));
        scenes.put(
                "proposeAnswers",
                act -> numbers(act).stream().filter(this::first).forEach(this::propose));
        scenes.put("putIdeas", this::put);
        scenes.put("voteIdeas", this::vote);
        scenes.put("publishAnswers", this::publish);
        scenes.put("carryIdeas", act -> carry());
        return scenes;
    }

    private void triage(int number) {
        Made idea = book.idea(number);
        Map<String, Object> form;
        if (!first(number)) {
            form = Map.of("triage", "GROUP", "group", id(book.firstLike(number)).value());
        } else if (asked(number)) {
            form = Map.of("triage", "ROUTE", "institution", institution(idea));
        } else {
            form = Map.of("triage", "ANSWER");
        }
        coordinator(number, "triageIdea", form);
    }

    private void giveOpinion(int number) {
        Made idea = book.idea(number);
        WorkItem item = desk.open(id(number).value(), "giveOpinion").get(0);
        desk.complete(
                item,
                Objects.requireNonNull(item.assignee()),
                Map.of(
                        "opinion",
                        Objects.requireNonNull(OPINIONS.get(idea.disposition())),
                        "opinionText",
                        String.valueOf(idea.reason().ar())));
    }

    private void propose(int number) {
        Made idea = book.idea(number);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("disposition", idea.disposition().name());
        form.put("reasonAr", idea.reason().in(Language.AR).orElse(""));
        form.put("reasonFr", idea.reason().in(Language.FR).orElse(""));
        form.put("reasonEn", idea.reason().in(Language.EN).orElse(""));
        if (idea.obstacle() != null) {
            form.put("obstacle", idea.obstacle());
        }
        coordinator(number, "proposeAnswer", form);
    }

    private void put(Act act) {
        List<IdeaId> ideas = IntStream.rangeClosed(number(act, "first"), number(act, "last"))
                .filter(this::first)
                .mapToObj(this::id)
                .toList();
        deciding.put(book.plan(), ideas, StoryBook.COORDINATOR).orThrow();
    }

    private void vote(Act act) {
        PersonId by = new PersonId(act.actor());
        batches(act)
                .forEach(batch -> desk.complete(
                        desk.item(batch, "voteIdeas", by),
                        by,
                        Map.of("vote", act.with().get("vote"))));
    }

    private void publish(Act act) {
        batches(act).forEach(batch -> {
            WorkItem item = desk.item(batch, "publishAnswers", StoryBook.COORDINATOR);
            desk.complete(item, StoryBook.COORDINATOR, Map.of("publication", "NOW"));
        });
    }

    /** The proposals were not registered yet when the ideas were answered. */
    private void carry() {
        for (int number = 1; number <= book.ideaCount(); number++) {
            Integer card = book.idea(number).card();
            if (card != null) {
                analysing
                        .carry(id(number), book.cardId(card), StoryBook.COORDINATOR)
                        .orThrow();
            }
        }
    }

    private void coordinator(int number, String task, Map<String, Object> form) {
        desk.complete(desk.item(id(number).value(), task, StoryBook.COORDINATOR), StoryBook.COORDINATOR, form);
    }

    private boolean first(int number) {
        return book.firstLike(number) == number;
    }

    /** What is out of scope is answered without an institution. */
    private boolean asked(int number) {
        return first(number) && OPINIONS.containsKey(book.idea(number).disposition());
    }

    private String institution(Made idea) {
        int proposal =
                idea.card() != null ? idea.card() : idea.theme().commitments().get(0);
        return book.proposal(proposal).organisation();
    }

    private IdeaId id(int number) {
        return IdeaId.of(book.plan(), number);
    }

    private List<String> batches(Act act) {
        return IntStream.rangeClosed(1, number(act, "batches"))
                .mapToObj(number -> IdeaBatchId.of(book.plan(), number).value())
                .toList();
    }

    private static List<Integer> numbers(Act act) {
        return ((List<?>) act.with().getOrDefault("ideas", List.of()))
                .stream().map(number -> (Integer) number).toList();
    }

    private static int number(Act act, String key) {
        return (Integer) Objects.requireNonNull(act.with().get(key));
    }
}
