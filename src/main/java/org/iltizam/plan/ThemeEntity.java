package org.iltizam.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme")
class ThemeEntity {

    @Id
    private String id;

    private String plan;

    private int number;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "description_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "description_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private @Nullable LocalizedText description;

    @SuppressWarnings("NullAway.Init")
    protected ThemeEntity() {}

    ThemeEntity(PlanId plan, int number, LocalizedText title, LocalizedText description) {
        this.id = ThemeId.of(plan, number).value();
        this.plan = plan.value();
        this.number = number;
        this.title = title;
        this.description = description;
    }

    void rewrite(LocalizedText newTitle, LocalizedText newDescription) {
        title = newTitle;
        description = newDescription;
    }

    Theme view() {
        LocalizedText described = description == null ? LocalizedText.NONE : description;
        return new Theme(new ThemeId(id), new PlanId(plan), number, title, described);
    }
}
