package org.iltizam.idea;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.idea.IdeaEvent.IdeaDeclined;
import org.iltizam.idea.IdeaEvent.IdeaEditAsked;
import org.iltizam.idea.IdeaEvent.IdeaEdited;
import org.iltizam.idea.IdeaEvent.IdeaPublished;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ThemeId;
import org.iltizam.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A moderator publishes an idea, asks its author for an edit, or declines it; an author edits. */
@Service
@Transactional
public class ModeratingIdeas {

    private final IdeaStore ideas;
    private final Senders senders;
    private final IdeaSettings settings;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ModeratingIdeas(
            IdeaStore ideas,
            Senders senders,
            IdeaSettings settings,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ideas = ideas;
        this.senders = senders;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** What was sent last: for the moderator's eyes only. */
    @Transactional(readOnly = true)
    public IdeaText received(IdeaId id) {
        return latest(id).text();
    }

    /** @param redaction why the text is not the one that was sent; required when it is not */
    public Outcome<IdeaId> publish(
            IdeaId id, IdeaText published, @Nullable Redaction redaction, @Nullable ThemeId theme, PersonId by) {
        IdeaText text = new IdeaText(TypedText.readable(published.title()), TypedText.readable(published.text()));
        List<Refusal> refusals = IdeaRules.of(text);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean changed = !text.equals(received(id));
        if (changed && redaction == null) {
            return Outcome.refused(List.of(Refusal.at("redaction", "redactionUnexplained")));
        }
        if (!published(id, text, changed ? redaction : null, theme)) {
            return Outcome.refused("ideaMovedOn");
        }
        String why = changed && redaction != null ? redaction.name() : "NONE";
        events.publishEvent(new IdeaPublished(id, by, clock.instant(), why));
        return Outcome.done(id);
    }

    /** @return until when the author can answer */
    public Outcome<Instant> askEdit(IdeaId id, String note, PersonId by) {
        if (!ideas.move(id, Set.of(IdeaState.RECEIVED), IdeaState.EDIT_ASKED)) {
            return Outcome.refused("ideaMovedOn");
        }
        senders.note(id, note);
        events.publishEvent(new IdeaEditAsked(id, by, clock.instant()));
        return Outcome.done(calendar.plusWorkingDays(clock.instant(), settings.editWorkingDays()));
    }

    public Outcome<IdeaId> decline(IdeaId id, DeclineReason reason, String note, PersonId by) {
        if (!declined(id, reason)) {
            return Outcome.refused("ideaMovedOn");
        }
        senders.note(id, note);
        events.publishEvent(new IdeaDeclined(id, by, clock.instant(), reason));
        return Outcome.done(id);
    }

    /** The author was asked for an edit, and the time for it is over. */
    public void lapse(IdeaId id) {
        if (declined(id, DeclineReason.NO_EDIT)) {
            events.publishEvent(new IdeaDeclined(id, null, clock.instant(), DeclineReason.NO_EDIT));
        }
    }

    /** The author, known by the receipt, sends the idea again. */
    public Outcome<IdeaId> edit(String code, IdeaText edited) {
        IdeaId id = senders.byReceipt(code).orElse(null);
        if (id == null) {
            return Outcome.refused(List.of(Refusal.at("code", "receiptUnknown")));
        }
        IdeaText text = new IdeaText(TypedText.readable(edited.title()), TypedText.readable(edited.text()));
        List<Refusal> refusals = IdeaRules.of(text);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!ideas.move(id, Set.of(IdeaState.EDIT_ASKED), IdeaState.RECEIVED)) {
            return Outcome.refused("ideaMovedOn");
        }
        int round = latest(id).round() + 1;
        senders.submission(id, round, text, clock.instant());
        events.publishEvent(new IdeaEdited(id, null, clock.instant(), round));
        return Outcome.done(id);
    }

    private boolean published(IdeaId id, IdeaText text, @Nullable Redaction redaction, @Nullable ThemeId theme) {
        return ideas.change(
                id,
                Set.of(IdeaState.RECEIVED),
                IdeaState.PUBLISHED,
                "title = :title, text = :text, words = :words, redaction = :redaction, theme = :theme, published_at = :at",
                Map.of(
                        "title", text.title(),
                        "text", text.text(),
                        "words", String.join(" ", text.words()),
                        "redaction", Optional.ofNullable(redaction),
                        "theme", Optional.ofNullable(theme),
                        "at", clock.instant()));
    }

    private boolean declined(IdeaId id, DeclineReason reason) {
        return ideas.change(
                id,
                Set.of(IdeaState.RECEIVED, IdeaState.EDIT_ASKED),
                IdeaState.DECLINED,
                "declined = :reason, ended_at = :at",
                Map.of("reason", reason, "at", clock.instant()));
    }

    private Senders.Submission latest(IdeaId id) {
        return senders.submissions(id).stream()
                .reduce((first, last) -> last)
                .orElseThrow(() -> new NoSuchElementException("No idea " + id));
    }
}
