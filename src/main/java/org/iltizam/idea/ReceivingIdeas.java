package org.iltizam.idea;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.iltizam.idea.IdeaEvent.IdeaReceived;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.ReceiptCode;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.Sha256;
import org.iltizam.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An idea comes in: it gets its number, its author a receipt. */
@Service
public class ReceivingIdeas {

    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 80;

    private final IdeaStore ideas;
    private final Senders senders;
    private final Plans plans;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReceivingIdeas(IdeaStore ideas, Senders senders, Plans plans, Clock clock, ApplicationEventPublisher events) {
        this.ideas = ideas;
        this.senders = senders;
        this.plans = plans;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @return refusals {@code required}, {@code tooShort}, {@code tooLong}, {@code emailMalformed}, {@code ideasClosed},
     *     {@code ideasClosedThen}, {@code dateAhead}; {@code formSentBefore} for a form whose text was changed after it
     *     was sent
     */
    @Transactional
    public Outcome<Receipt> receive(NewIdea given) {
        NewIdea idea = readable(given);
        Plan plan = plans.find(idea.plan()).orElse(null);
        if (plan == null || idea.key().length() < SHORTEST_KEY || idea.key().length() > LONGEST_KEY) {
            return Outcome.refused("malformed");
        }
        String code = ReceiptCode.of(idea.key());
        String key = Sha256.hex(idea.key());
        String content = Sha256.hex(idea.title() + "\0" + idea.text());
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, plan.zone());
        LocalDate day = Objects.requireNonNullElse(idea.receivedOn(), today);
        List<Refusal> refusals = new ArrayList<>(IdeaRules.of(new IdeaText(idea.title(), idea.text())));
        refusals.addAll(IdeaRules.sender(idea));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Senders.Earlier earlier = senders.earlier(key, content).orElse(null);
        if (earlier == null) {
            refusals.addAll(IdeaRules.open(plan, day, today));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            if (!senders.begin(key, content)) {
                earlier = senders.earlier(key, content).orElseThrow();
            }
        }
        if (earlier != null) {
            return earlier.sameContent()
                    ? Outcome.done(new Receipt(earlier.idea(), code))
                    : Outcome.refused("formSentBefore");
        }
        int number = ideas.nextNumber(plan.id());
        IdeaId id = IdeaId.of(plan.id(), number);
        ideas.add(Idea.received(id, idea, day, now));
        senders.add(id, idea, key, code, now);
        events.publishEvent(new IdeaReceived(id, idea.enteredBy(), now, idea.origin()));
        return Outcome.done(new Receipt(id, code));
    }

    private static NewIdea readable(NewIdea idea) {
        return new NewIdea(
                idea.key(),
                idea.plan(),
                idea.origin(),
                idea.language(),
                idea.theme(),
                TypedText.readable(idea.title()),
                TypedText.readable(idea.text()),
                orNull(TypedText.readable(idea.senderEmail())),
                idea.receivedOn(),
                idea.enteredBy());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
