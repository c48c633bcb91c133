package org.iltizam.people;

public enum OrganisationKind {
    INSTITUTION,
    ASSOCIATION,
    INTERNATIONAL
}
