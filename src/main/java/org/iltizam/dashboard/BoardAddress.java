package org.iltizam.dashboard;

import org.iltizam.commitment.CardFlag;
import org.iltizam.dashboard.CardQuery.Warning;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** What the address of the board says; anything it does not know is left out. */
record BoardAddress(String plan, String institution, String flag, String warning, String after) {

    static BoardAddress of(
            @Nullable String plan,
            @Nullable String institution,
            @Nullable String flag,
            @Nullable String warning,
            @Nullable String after) {
        return new BoardAddress(
                Address.orEmpty(plan),
                Address.orEmpty(institution),
                Address.known(CardFlag.values(), flag).map(Enum::name).orElse(""),
                Address.known(Warning.values(), warning).map(Enum::name).orElse(""),
                Address.orEmpty(after));
    }

    CardQuery query(PlanId current) {
        return new CardQuery(
                plan.isEmpty() ? current : new PlanId(plan),
                null,
                institution.isEmpty() ? null : new OrganisationId(institution),
                null,
                Address.known(CardFlag.values(), flag).orElse(null),
                Address.known(Warning.values(), warning).orElse(null));
    }

    BoardAddress warned(String other) {
        return new BoardAddress(plan, institution, flag, other, "");
    }

    BoardAddress behind(String place) {
        return new BoardAddress(plan, institution, flag, warning, place);
    }

    String page() {
        return filters("/board").with("after", after).toString();
    }

    String csv() {
        return filters("/board.csv").toString();
    }

    private Address filters(String path) {
        return Address.of(path)
                .with("plan", plan)
                .with("institution", institution)
                .with("flag", flag)
                .with("warning", warning);
    }
}
