package org.iltizam.consultation;

/** In what capacity somebody contributes; public, unlike the name. */
public enum AuthorKind {
    CITIZEN,
    ASSOCIATION,
    EXPERT,
    INSTITUTION
}
