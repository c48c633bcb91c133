package org.iltizam.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;

@Entity
@Table(name = "action_plan")
class PlanEntity {

    @Id
    private String id;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    private LocalDate starts;

    private LocalDate ends;

    private String zone;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_phase", joinColumns = @JoinColumn(name = "plan"))
    private List<PhaseRow> phases = new ArrayList<>();

    @Version
    private int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected PlanEntity() {}

    PlanEntity(PlanId id, LocalizedText title, LocalDate starts, LocalDate ends, ZoneId zone) {
        this.id = id.value();
        this.title = title;
        this.starts = starts;
        this.ends = ends;
        this.zone = zone.getId();
    }

    void schedule(Phase phase) {
        phases.removeIf(row -> row.kind() == phase.kind());
        phases.add(PhaseRow.of(phase));
    }

    Plan view() {
        List<Phase> ordered = phases.stream()
                .map(PhaseRow::view)
                .sorted(Comparator.comparing(Phase::kind))
                .toList();
        return new Plan(new PlanId(id), title, starts, ends, ZoneId.of(zone), ordered);
    }
}
