package org.iltizam.idea;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.idea.IdeaEvent.IdeaRedacted;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What should never have been published is taken out of a published idea. What its author sent stays with its author. */
@Service
@Transactional
public class RedactingIdeas {

    private final IdeaStore ideas;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RedactingIdeas(IdeaStore ideas, Clock clock, ApplicationEventPublisher events) {
        this.ideas = ideas;
        this.clock = clock;
        this.events = events;
    }

    /** @return refusals of the text, {@code redactionUnexplained}, {@code nothingRedacted}, {@code ideaMovedOn} */
    public Outcome<IdeaId> redact(IdeaId id, IdeaText to, @Nullable Redaction why, PersonId by) {
        Idea idea = ideas.find(id).filter(found -> found.state().isPublic()).orElse(null);
        IdeaText before = idea == null ? null : idea.content();
        if (idea == null || before == null) {
            return Outcome.refused("ideaMovedOn");
        }
        IdeaText text = new IdeaText(TypedText.readable(to.title()), TypedText.readable(to.text()));
        List<Refusal> refusals = new ArrayList<>(IdeaRules.of(text));
        if (text.equals(before)) {
            refusals.add(Refusal.at("text", "nothingRedacted"));
        }
        if (why == null) {
            refusals.add(Refusal.at("redaction", "redactionUnexplained"));
        }
        if (!refusals.isEmpty() || why == null) {
            return Outcome.refused(refusals);
        }
        boolean done = ideas.change(
                id,
                Set.of(idea.state()),
                idea.state(),
                "title = :title, text = :text, words = :words, redaction = :redaction",
                Map.of(
                        "title", text.title(),
                        "text", text.text(),
                        "words", String.join(" ", text.words()),
                        "redaction", why));
        if (!done) {
            return Outcome.refused("ideaMovedOn");
        }
        events.publishEvent(new IdeaRedacted(id, by, clock.instant(), why));
        events.publishEvent(new TextTakenOut(id, before, text));
        return Outcome.done(id);
    }
}
