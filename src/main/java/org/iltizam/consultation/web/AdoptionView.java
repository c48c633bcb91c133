package org.iltizam.consultation.web;

import java.time.Instant;
import java.util.List;
import org.iltizam.consultation.PlanAdoption;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * The adoption of a plan as anybody sees it.
 *
 * @param adoption null until the plan is put together
 * @param vote null until it was voted on
 * @param awaiting cards that were left out and whose public reason is still owed
 * @param answeredLate when the last answer came that a waiver had let the plan go without; null while one is owed
 * @param mayExplain the reader can give that reason
 */
public record AdoptionView(
        PlanId id,
        LocalizedText plan,
        @Nullable PlanAdoption adoption,
        @Nullable VoteLine vote,
        List<Taken> taken,
        List<Left> left,
        List<Left> awaiting,
        @Nullable Instant answeredLate,
        boolean mayExplain) {

    /** @param commitment what it became; null until the plan is published */
    public record Taken(
            int number,
            LocalizedText axis,
            LocalizedText title,
            String institution,
            @Nullable CommitmentId commitment) {}

    public record Left(String card, int number, LocalizedText title, String institution, LocalizedText reason) {}

    /** @param result in the reader's language, as the sides and the dissents */
    public record VoteLine(String result, List<String> sides, List<String> dissents) {}
}
