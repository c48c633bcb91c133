package org.iltizam.consultation;

import java.time.Instant;
import java.util.List;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What happens in a public consultation. */
public sealed interface ConsultationEvent extends Recorded {

    sealed interface OfConsultation extends ConsultationEvent {

        ConsultationId consultation();

        @Override
        default String subject() {
            return consultation().value();
        }

        @Override
        default PlanId plan() {
            return consultation().plan();
        }
    }

    /** Who gave it is told by no event. */
    sealed interface OfContribution extends ConsultationEvent {

        ContributionId contribution();

        @Override
        default String subject() {
            return contribution().value();
        }

        @Override
        default PlanId plan() {
            return contribution().plan();
        }
    }

    /** @param reason why a standard is missed; null when none is */
    record ConsultationAnnounced(
            ConsultationId consultation,
            PersonId by,
            Instant at,
            Instant opens,
            Instant closes,
            List<CardId> cards,
            @Nullable LocalizedText reason)
            implements OfConsultation {}

    record ConsultationOpened(
            ConsultationId consultation, @Nullable PersonId by, Instant at) implements OfConsultation {}

    record ConsultationClosed(
            ConsultationId consultation, @Nullable PersonId by, Instant at, int contributions)
            implements OfConsultation {}

    record ContributionReceived(
            ContributionId contribution, @Nullable PersonId by, Instant at, List<CardId> cards)
            implements OfContribution {}

    record ContributionPublished(
            ContributionId contribution,
            PersonId by,
            Instant at,
            boolean redacted,
            @Nullable String reason) implements OfContribution {}

    record ContributionDeclined(ContributionId contribution, PersonId by, Instant at, String reason)
            implements OfContribution {}

    /** @param version of the card that carries what was taken; 0 when nothing changed */
    record ContributionsAnswered(
            ConsultationId consultation, PersonId by, Instant at, List<CardId> cards, int answered, int version)
            implements OfConsultation {}

    record LeadsAskedAgain(ConsultationId consultation, PersonId by, Instant at, List<CardId> cards, String reason)
            implements OfConsultation {}

    record ReportDrafted(ConsultationId consultation, PersonId by, Instant at) implements OfConsultation {}

    /** The notice of one contribution, though its answer may stand for many. */
    record ContributionAnswered(
            ContributionId contribution, PersonId by, Instant at, Disposition disposition, String reason)
            implements OfContribution {}

    record ReasonedResponsePublished(
            ConsultationId consultation, @Nullable PersonId by, Instant at, int contributions, DecisionId decision)
            implements OfConsultation {}
}
