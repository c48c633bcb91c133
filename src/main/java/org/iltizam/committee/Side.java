package org.iltizam.committee;

import org.iltizam.people.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** The two sides of the committee. Decisions count seats of each, never heads. */
public enum Side {
    GOVERNMENT,
    CIVIL_SOCIETY;

    /** An institution sits for the government, an association for civil society, an observer for nobody. */
    public static @Nullable Side of(OrganisationKind kind) {
        return switch (kind) {
            case INSTITUTION -> GOVERNMENT;
            case ASSOCIATION -> CIVIL_SOCIETY;
            case INTERNATIONAL -> null;
        };
    }
}
