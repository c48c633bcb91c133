package org.iltizam.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.iltizam.plan.ThemeSetting.Stage;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_setting")
class ThemeSettingEntity {

    @Id
    private String plan;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PROPOSING;

    private @Nullable String drawnUpBy;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "ways_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "ways_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "ways_en"))
    private @Nullable LocalizedText ways;

    private @Nullable Instant timelinePublishedAt;

    private @Nullable Integer leadDays;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "late_reason_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "late_reason_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "late_reason_en"))
    private @Nullable LocalizedText lateReason;

    private @Nullable Instant themesPublicAt;

    @SuppressWarnings("NullAway.Init")
    protected ThemeSettingEntity() {}

    ThemeSettingEntity(PlanId plan) {
        this.plan = plan.value();
    }

    void calledFor() {
        stage = Stage.PROPOSING;
    }

    void drawnUp(PersonId by) {
        stage = Stage.DRAWN_UP;
        drawnUpBy = by.value();
    }

    void agreed() {
        stage = Stage.AGREED;
    }

    void timelinePublished(LocalizedText waysToTakePart, int days, @Nullable LocalizedText late, Instant at) {
        ways = waysToTakePart;
        leadDays = days;
        lateReason = late;
        timelinePublishedAt = at;
    }

    void published(Instant at) {
        stage = Stage.PUBLIC;
        themesPublicAt = at;
    }

    ThemeSetting view() {
        return new ThemeSetting(
                new PlanId(plan),
                stage,
                drawnUpBy == null ? null : new PersonId(drawnUpBy),
                written(ways),
                timelinePublishedAt,
                leadDays,
                written(lateReason),
                themesPublicAt);
    }

    private static LocalizedText written(@Nullable LocalizedText text) {
        return text == null ? LocalizedText.NONE : text;
    }
}
