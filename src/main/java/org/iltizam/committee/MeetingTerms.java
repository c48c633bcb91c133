package org.iltizam.committee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** What a meeting was convened as: its kind, title, time and place. */
@Embeddable
class MeetingTerms {

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private @Nullable String institution;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    private Instant startsAt;

    private String zone;

    private int durationMinutes;

    private @Nullable String place;

    private @Nullable String link;

    @SuppressWarnings("NullAway.Init")
    protected MeetingTerms() {}

    MeetingTerms(Convening convening) {
        this.kind = convening.kind();
        this.institution =
                convening.institution() == null ? null : convening.institution().value();
        this.title = convening.title();
        this.startsAt = convening.startsAt();
        this.zone = convening.zone().getId();
        this.durationMinutes = (int) convening.duration().toMinutes();
        this.place = stripped(convening.place());
        this.link = stripped(convening.link());
    }

    Instant startsAt() {
        return startsAt;
    }

    MeetingSummary summary(MeetingId id, PlanId plan, MeetingState state) {
        return new MeetingSummary(
                id,
                plan,
                kind,
                institution == null ? null : new OrganisationId(institution),
                title,
                startsAt,
                ZoneId.of(zone),
                Duration.ofMinutes(durationMinutes),
                place,
                link,
                state);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
