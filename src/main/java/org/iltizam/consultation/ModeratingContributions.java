package org.iltizam.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.consultation.ConsultationEvent.ContributionDeclined;
import org.iltizam.consultation.ConsultationEvent.ContributionPublished;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has come in is published, published without the personal data it holds, or declined with a reason. */
@Service
public class ModeratingContributions {

    /** As many as one form holds; the rest comes with the next task. */
    private static final int BATCH = 100;

    private final ContributionShelf contributions;
    private final Contributors contributors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ModeratingContributions(
            ContributionShelf contributions, Contributors contributors, Clock clock, ApplicationEventPublisher events) {
        this.contributions = contributions;
        this.contributors = contributors;
        this.clock = clock;
        this.events = events;
    }

    public enum Verdict {
        PUBLISH,
        REDACT,
        DECLINE
    }

    /** @param publicText what is published in place of the original, where it is redacted */
    public record Judged(
            ContributionId contribution,
            @Nullable Verdict verdict,
            @Nullable String publicText,
            @Nullable String reason) {}

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Contribution> waiting(ConsultationId id) {
        return contributions.waiting(id, BATCH);
    }

    @Transactional(readOnly = true)
    public Optional<Instant> waitingSince(ConsultationId id) {
        return contributions.waiting(id, 1).stream().findFirst().map(Contribution::at);
    }

    /**
     * @return how many were judged, or refusals at the rows: {@code required}, {@code publicTextUnchanged},
     *     {@code contributionUnknown}
     */
    @Transactional
    public Outcome<Integer> judge(ConsultationId id, List<Judged> rows, PersonId by) {
        Map<ContributionId, Contribution> waiting =
                waiting(id).stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            // taken out, so that a contribution is judged once
            check(rows.get(i), waiting.remove(rows.get(i).contribution()), "contributions[" + i + "].", refusals);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        rows.forEach(row -> apply(row, by));
        return Outcome.done(rows.size());
    }

    private static void check(Judged row, @Nullable Contribution known, String at, List<Refusal> refusals) {
        boolean noReason = row.reason() == null || row.reason().isBlank();
        if (known == null) {
            refusals.add(Refusal.at(
                    at + "verdict", "contributionUnknown", row.contribution().value()));
        } else if (row.verdict() == null) {
            refusals.add(Refusal.at(at + "verdict", "required"));
        } else if (row.verdict() != Verdict.PUBLISH && noReason) {
            refusals.add(Refusal.at(at + "reason", "required"));
        } else if (row.verdict() == Verdict.REDACT
                && (row.publicText() == null || row.publicText().strip().equals(known.text()))) {
            refusals.add(Refusal.at(at + "publicText", "publicTextUnchanged"));
        }
    }

    private void apply(Judged row, PersonId by) {
        Instant now = clock.instant();
        ContributionId id = row.contribution();
        if (row.verdict() == Verdict.DECLINE) {
            String reason = Objects.requireNonNull(row.reason());
            contributions.moderate(id, ContributionState.DECLINED, false, reason, by, now);
            events.publishEvent(new ContributionDeclined(id, by, now, reason));
            return;
        }
        boolean redacted = row.verdict() == Verdict.REDACT;
        if (redacted) {
            contributors.keepOriginal(id);
            contributions.redact(id, Objects.requireNonNull(row.publicText()).strip());
        }
        contributions.moderate(id, ContributionState.PUBLISHED, redacted, redacted ? row.reason() : null, by, now);
        events.publishEvent(new ContributionPublished(id, by, now, redacted, redacted ? row.reason() : null));
    }
}
