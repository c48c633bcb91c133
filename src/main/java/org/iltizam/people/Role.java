package org.iltizam.people;

/** What a person may be asked to do. A role is a function: it survives a change of staff. */
public enum Role {
    COORDINATOR,
    PROJECT_LEAD,
    COMMITTEE_MEMBER,
    INSTITUTION_HEAD,
    /** OGP support unit, IRM researcher: reads and joins meetings. */
    OBSERVER,
    ADMINISTRATOR
}
