package org.iltizam.web;

/**
 * Somebody else was there first: a second submit, a stale version, a task that is done. Ends in one page that says so
 * and gives the typed text back.
 */
public class Conflict extends RuntimeException {

    private final KeptText kept;
    private final String now;

    /**
     * @param kept what the form held, by the labels under which the person knows the fields
     * @param now the address of the page that shows how it stands now
     */
    public Conflict(String reason, KeptText kept, String now) {
        super(reason);
        this.kept = kept;
        this.now = now;
    }

    public String now() {
        return now;
    }

    public KeptText kept() {
        return kept;
    }
}
