package org.iltizam.committee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.iltizam.committee.Convening.Topic;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "meeting_agenda")
class AgendaRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int position;

    private @Nullable String subject;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "label_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "label_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "label_en"))
    private LocalizedText label;

    private boolean held;

    private @Nullable String outcome;

    @SuppressWarnings("NullAway.Init")
    protected AgendaRow() {}

    AgendaRow(int position, Topic topic) {
        this.position = position;
        this.subject = topic.subject();
        this.label = topic.label();
    }

    boolean held() {
        return held;
    }

    void minute(List<MinutesDraft.Point> points) {
        String key = view().key();
        points.stream()
                .filter(point -> point.item().equals(key))
                .forEach(point -> minute(point.held(), point.outcome()));
    }

    private void minute(boolean nowHeld, @Nullable String nowOutcome) {
        held = nowHeld;
        // what the draft brought of a card nobody spoke of is no outcome, and minutes are public
        outcome = !held || nowOutcome == null || nowOutcome.isBlank() ? null : nowOutcome.strip();
    }

    Meeting.AgendaItem view() {
        return new Meeting.AgendaItem(position, subject, label, held, outcome);
    }
}
