package org.iltizam.workflow.ideacollection;

import org.iltizam.shared.PlanId;

/** The business key of a collection: {@code nap3-ideas}. */
final class CollectionKey {

    private static final String END = "-ideas";

    private CollectionKey() {}

    static boolean isCollection(String key) {
        return key.matches("[^-]+" + END);
    }

    static PlanId plan(String key) {
        return new PlanId(key.substring(0, key.length() - END.length()));
    }
}
