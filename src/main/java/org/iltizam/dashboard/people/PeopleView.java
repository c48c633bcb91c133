package org.iltizam.dashboard.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.LocalizedText;

/** People as an administrator sees them. */
public final class PeopleView {

    private PeopleView() {}

    /** @param found how many there are; the first of them are shown */
    public record Listing(String wanted, int found, List<Line> lines) {}

    /** @param roles in words; empty for who is deactivated */
    public record Line(String id, LocalizedText name, String organisation, String roles, boolean account) {}

    /** @param provider with whose account the person comes in */
    public record One(
            String id,
            LocalizedText name,
            String organisation,
            String organisationId,
            String email,
            String language,
            String languageCode,
            List<String> roles,
            boolean account,
            Optional<String> provider,
            List<Change> changes) {}

    public record Change(String what, String reason, String by, Instant at) {}
}
