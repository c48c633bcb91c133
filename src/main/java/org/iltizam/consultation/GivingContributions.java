package org.iltizam.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.iltizam.commitment.CardField;
import org.iltizam.consultation.ConsultationEvent.ContributionReceived;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.ReceiptCode;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SentForm;
import org.iltizam.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says something about a card: one row, one receipt, in one transaction; no account is needed. */
@Service
public class GivingContributions {

    public static final int LONGEST_TEXT = 4000;

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,190}\\.[^@\\s,;<>\".]+");

    private final ConsultationShelf shelf;
    private final ContributionShelf contributions;
    private final Contributors contributors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GivingContributions(
            ConsultationShelf shelf,
            ContributionShelf contributions,
            Contributors contributors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.contributions = contributions;
        this.contributors = contributors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param form the key of the form it came from: the same form sent twice is one contribution
     * @param email only for notices; null where none are wanted
     */
    public record Contributed(
            CardId card,
            @Nullable CardField field,
            AuthorKind author,
            String text,
            @Nullable String email,
            Language language,
            String form) {}

    /**
     * @return the receipt, or refusals {@code required}, {@code tooLong}, {@code malformed}, {@code consultationNotOpen}
     */
    @Transactional
    public Outcome<String> give(Contributed given) {
        String text = TypedText.readable(given.text());
        List<Refusal> refusals = check(given, text);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        ConsultationId id = ConsultationId.of(given.card().plan());
        Consultation consultation = shelf.lock(id).orElse(null);
        if (consultation == null) {
            return Outcome.refused("consultationNotOpen");
        }
        String submission = SentForm.key(given.form(), given.card().value(), String.valueOf(given.field()), text);
        String before = contributors.receiptOf(submission).orElse(null);
        if (before != null) {
            return Outcome.done(before);
        }
        Integer version = shelf.cards(id).get(given.card());
        if (version == null || !consultation.openAt(clock.instant())) {
            return Outcome.refused("consultationNotOpen");
        }
        return Outcome.done(keep(given, text, id, version, submission));
    }

    private String keep(Contributed given, String text, ConsultationId id, int version, String submission) {
        int number = shelf.nextNumber(id);
        ContributionId contribution = ContributionId.of(id.plan(), number);
        contributions.add(
                new Contribution(
                        contribution,
                        number,
                        given.card(),
                        version,
                        given.field(),
                        given.author(),
                        text,
                        clock.instant(),
                        ContributionState.RECEIVED,
                        false,
                        null,
                        null,
                        null,
                        null),
                id,
                submission);
        String receipt = ReceiptCode.random();
        contributors.add(contribution, receipt, given.email(), given.language());
        events.publishEvent(new ContributionReceived(contribution, null, clock.instant(), List.of(given.card())));
        return receipt;
    }

    private static List<Refusal> check(Contributed given, String text) {
        List<Refusal> refusals = new ArrayList<>();
        if (text.isEmpty()) {
            refusals.add(Refusal.at("text", "required"));
        } else if (text.length() > LONGEST_TEXT) {
            refusals.add(Refusal.at("text", "tooLong", LONGEST_TEXT, text.length()));
        }
        if (given.email() != null && !ADDRESS.matcher(given.email()).matches()) {
            refusals.add(Refusal.at("email", "malformed"));
        }
        return refusals;
    }
}
