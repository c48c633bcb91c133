package org.iltizam.web;

/**
 * Somebody else was there first: a second submit, a stale version, a task that is done. Ends in one page that says so
 * and gives the typed text back.
 */
public class Conflict extends RuntimeException {

    private final KeptText kept;

    /** @param kept what the form held, by the labels under which the person knows the fields */
    public Conflict(String reason, KeptText kept) {
        super(reason);
        this.kept = kept;
    }

    public KeptText kept() {
        return kept;
    }
}
