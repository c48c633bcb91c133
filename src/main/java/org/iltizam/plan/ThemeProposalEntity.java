package org.iltizam.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_proposal")
class ThemeProposalEntity {

    @Id
    private String id;

    private String plan;

    private int number;

    private String seat;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    private @Nullable String why;

    private String proposedBy;

    private Instant proposedAt;

    private @Nullable Integer theme;

    private @Nullable String notKept;

    @SuppressWarnings("NullAway.Init")
    protected ThemeProposalEntity() {}

    ThemeProposalEntity(
            PlanId plan, int number, SeatId seat, LocalizedText title, @Nullable String why, PersonId by, Instant at) {
        this.id = plan.value() + "-p" + number;
        this.plan = plan.value();
        this.number = number;
        this.seat = seat.value();
        this.title = title;
        this.why = why;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    void becomes(@Nullable Integer themeNumber, @Nullable String reason) {
        theme = themeNumber;
        notKept = themeNumber == null ? reason : null;
    }

    ThemeProposal view() {
        return new ThemeProposal(
                id,
                new PlanId(plan),
                number,
                new SeatId(seat),
                title,
                why,
                new PersonId(proposedBy),
                proposedAt,
                theme,
                notKept);
    }
}
