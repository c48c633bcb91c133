package org.iltizam.dashboard;

import java.util.function.Supplier;
import org.iltizam.commitment.CardState;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** What the address of the list of cards says; anything it does not know is left out. */
record ListAddress(String plan, String text, String institution, String state, String after) {

    static ListAddress of(
            @Nullable String plan,
            @Nullable String text,
            @Nullable String institution,
            @Nullable String state,
            @Nullable String after) {
        return new ListAddress(
                Address.orEmpty(plan),
                Address.orEmpty(text),
                Address.orEmpty(institution),
                Address.known(CardState.values(), state).map(Enum::name).orElse(""),
                Address.orEmpty(after));
    }

    CardQuery query(Supplier<PlanId> current) {
        return new CardQuery(
                plan.isEmpty() ? current.get() : new PlanId(plan),
                text.isEmpty() ? null : text,
                institution.isEmpty() ? null : new OrganisationId(institution),
                Address.known(CardState.values(), state).orElse(null),
                null,
                null);
    }

    ListAddress behind(String place) {
        return new ListAddress(plan, text, institution, state, place);
    }

    String page() {
        return filters("/cards").with("after", after).toString();
    }

    String csv() {
        return filters("/cards.csv").toString();
    }

    private Address filters(String path) {
        return Address.of(path)
                .with("plan", plan)
                .with("q", text)
                .with("institution", institution)
                .with("state", state);
    }
}
