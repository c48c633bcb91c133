package org.iltizam.committee;

import java.time.Instant;
import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * The committee of a plan is seated anew.
 *
 * @param institutions those that hold commitments: a seat each, and as many for civil society
 * @param closesAt last moment to apply; null until the call is published
 * @param reason why the proposal departs from the scores
 */
public record Renewal(
        RenewalId id,
        PlanId plan,
        int number,
        State state,
        PersonId openedBy,
        List<OrganisationId> institutions,
        LocalizedText call,
        @Nullable Instant closesAt,
        int mandateMonths,
        List<PersonId> panel,
        @Nullable String reason,
        @Nullable Instant mandatesEndAt) {

    public enum State {
        PREPARING,
        CALLED,
        SCORING,
        PROPOSED,
        SEATED
    }

    public int seatsPerSide() {
        return institutions.size();
    }

    /** @param number within the renewal; people cite it */
    public record Candidate(int number, String name, String association, String email, String motivation) {}

    /** @param score null where a tie was declared */
    public record Score(
            int candidate,
            PersonId panelist,
            boolean tied,
            @Nullable String interest,
            @Nullable Integer score) {}

    /** @param mean of the scores of those who are not tied; null where nobody may score */
    public record Ranked(Candidate candidate, @Nullable Double mean) {}

    /**
     * A place that is proposed: for an institution with the person who sits for it, or for a candidate.
     *
     * @param seat null until the mandate is given
     */
    public record Place(
            Side side,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person,
            @Nullable Integer candidate,
            @Nullable SeatId seat) {}
}
