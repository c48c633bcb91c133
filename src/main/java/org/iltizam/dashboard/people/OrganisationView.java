package org.iltizam.dashboard.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;

/** Institutions and associations as an administrator sees them. */
public final class OrganisationView {

    private OrganisationView() {}

    /** @param found how many there are; the first of them are shown */
    public record Listing(String wanted, int found, List<Line> lines) {}

    /** @param head empty while nobody heads it */
    public record Line(String id, LocalizedText name, String kind, String head, boolean canBeHeaded) {}

    /**
     * @param head id of the person, empty while nobody heads it
     * @param candidates names of those who can head it, by id
     */
    public record One(
            String id,
            LocalizedText name,
            String kind,
            boolean canBeHeaded,
            String head,
            String headName,
            Map<String, String> candidates,
            List<Change> changes) {}

    public record Change(String what, String reason, String by, Instant at) {}
}
