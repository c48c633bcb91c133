package org.iltizam.inbox;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.WorkItemId;
import org.iltizam.web.ListPlace;
import org.iltizam.workflow.WorkList.Cursor;
import org.iltizam.workflow.WorkList.DueState;
import org.iltizam.workflow.WorkList.Filter;
import org.iltizam.workflow.WorkList.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The state of the list as its address holds it; anything unknown in it counts as not said. */
record WorkListRequest(
        @Nullable String tab,
        @Nullable String due,
        @Nullable String institution,
        @Nullable String kind,
        @Nullable String plan,
        @Nullable String escalated,
        @Nullable String q,
        @Nullable String after) {

    Scope scope() {
        for (Scope scope : Scope.values()) {
            if (scope.name().equalsIgnoreCase(tab)) {
                return scope;
            }
        }
        return Scope.MINE;
    }

    /** A coordinator's work waits for the role, so that is where the list opens. */
    WorkListRequest openedBy(Person person) {
        boolean said = tab != null && !tab.isBlank();
        return said || !person.has(Role.COORDINATOR)
                ? this
                : new WorkListRequest(Scope.ROLES.name(), due, institution, kind, plan, escalated, q, after);
    }

    String tabKey() {
        return scope().name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    DueState dueState() {
        for (DueState state : DueState.values()) {
            if (state.name().equalsIgnoreCase(due)) {
                return state;
            }
        }
        return null;
    }

    String chosenDue() {
        DueState state = dueState();
        return state == null ? "" : state.name().toLowerCase(Locale.ROOT);
    }

    String text() {
        return q == null ? "" : q.strip();
    }

    @Nullable
    PlanId planId() {
        return plan == null || plan.isBlank() ? null : new PlanId(plan);
    }

    boolean isEscalated() {
        return "true".equals(escalated);
    }

    Filter filter() {
        return new Filter(
                dueState(),
                institution == null || institution.isBlank() ? null : new OrganisationId(institution),
                kind == null || kind.isBlank() ? null : kind,
                planId(),
                isEscalated(),
                text());
    }

    @Nullable
    Cursor cursor() {
        ListPlace place = ListPlace.read(after);
        return place == null ? null : new Cursor(place.at(), new WorkItemId(place.id()));
    }

    /** The address of the same list with one thing changed; a page of it is not kept. */
    String with(String name, @Nullable String value) {
        return address("/work", name, value);
    }

    String csv() {
        return address("/work/list.csv", "after", null);
    }

    private String address(String path, String name, @Nullable String value) {
        Map<String, String> params = new LinkedHashMap<>();
        put(params, "tab", tabKey());
        put(params, "due", chosenDue());
        put(params, "institution", institution);
        put(params, "kind", kind);
        put(params, "plan", plan);
        put(params, "escalated", isEscalated() ? "true" : null);
        put(params, "q", text());
        params.remove(name);
        put(params, name, value);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        params.forEach((key, text) -> address.queryParam(key, "{" + key + "}"));
        return address.encode().buildAndExpand(params).toUriString();
    }

    private static void put(Map<String, String> params, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            params.put(name, value);
        }
    }
}
