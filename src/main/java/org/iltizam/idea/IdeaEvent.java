package org.iltizam.idea;

import java.time.Instant;
import org.iltizam.shared.CardId;
import org.iltizam.shared.DecisionId;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to an idea. The public record keeps these: so none carries a text that an author or a moderator has
 * written before publication, and none says who an author is.
 */
public sealed interface IdeaEvent extends Recorded {

    IdeaId idea();

    @Override
    default String subject() {
        return idea().value();
    }

    @Override
    default PlanId plan() {
        return idea().plan();
    }

    /** @param by who typed it in for somebody else; null for the author */
    record IdeaReceived(IdeaId idea, @Nullable PersonId by, Instant at, Origin origin) implements IdeaEvent {}

    /** @param redaction NONE when it stands as it was sent */
    record IdeaPublished(IdeaId idea, PersonId by, Instant at, String redaction) implements IdeaEvent {}

    /** Something was taken out after publication. */
    record IdeaRedacted(IdeaId idea, PersonId by, Instant at, Redaction redaction) implements IdeaEvent {}

    record IdeaEditAsked(IdeaId idea, PersonId by, Instant at) implements IdeaEvent {}

    record IdeaEdited(IdeaId idea, @Nullable PersonId by, Instant at, int round) implements IdeaEvent {}

    record IdeaDeclined(IdeaId idea, @Nullable PersonId by, Instant at, DeclineReason declined) implements IdeaEvent {}

    record IdeaAnalysisBegun(IdeaId idea, @Nullable PersonId by, Instant at) implements IdeaEvent {}

    record IdeaRouted(IdeaId idea, PersonId by, Instant at, OrganisationId institution) implements IdeaEvent {}

    record IdeaGrouped(IdeaId idea, PersonId by, Instant at, IdeaId group) implements IdeaEvent {}

    record IdeaGoesToAnswer(IdeaId idea, PersonId by, Instant at) implements IdeaEvent {}

    record OpinionGiven(IdeaId idea, PersonId by, Instant at, Opinion opinion) implements IdeaEvent {}

    record AnswerProposed(IdeaId idea, PersonId by, Instant at, Disposition disposition) implements IdeaEvent {}

    record IdeaDecided(IdeaId idea, @Nullable PersonId by, Instant at, boolean agreed, DecisionId decision)
            implements IdeaEvent {}

    record IdeaAnswered(IdeaId idea, @Nullable PersonId by, Instant at, Disposition disposition, LocalizedText reason)
            implements IdeaEvent {}

    record IdeaCarried(IdeaId idea, PersonId by, Instant at, CardId carrier) implements IdeaEvent {}
}
