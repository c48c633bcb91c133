package org.iltizam.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.CommitmentTitle;
import org.iltizam.idea.Idea;
import org.iltizam.monitoring.Completion;
import org.iltizam.monitoring.Degree;
import org.iltizam.monitoring.Evidence;
import org.iltizam.monitoring.Obstacle;
import org.iltizam.monitoring.ProgressReport;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * All that the public knows of an adopted commitment.
 *
 * @param last the last published report
 * @param expected the report that is being written or comes next
 * @param ideas those whose answer says that one of its cards takes them up
 * @param titles every earlier title, the oldest first; empty when it never changed
 */
public record CommitmentView(
        Commitment commitment,
        LocalizedText planTitle,
        LocalizedText institution,
        @Nullable LocalizedText lead,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable ProgressReport last,
        @Nullable ProgressReport expected,
        Voices voices,
        List<MilestoneLine> milestones,
        List<ProgressReport> reports,
        List<Field> fields,
        List<Ancestor> lineage,
        List<Idea> ideas,
        List<CommitmentTitle> titles,
        Shares shares,
        @Nullable Acting acting) {

    /** Three judgements in the same five levels; null is "has not spoken". */
    public record Voices(
            @Nullable Completion government,
            @Nullable Completion civilSociety,
            @Nullable Completion independent) {}

    /** @param weight in percent of the whole */
    public record MilestoneLine(
            int number,
            LocalizedText title,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int weight,
            @Nullable Degree degree,
            @Nullable Obstacle obstacle,
            boolean overdue,
            List<Evidence> evidence) {}

    public record Field(String label, String text, String language) {}

    /** A card that ended in this commitment. */
    public record Ancestor(int number, LocalizedText title, boolean adopted) {}

    /** @param evidenceBytes the largest file of evidence */
    public record Shares(int limited, int substantial, long evidenceBytes) {}

    /**
     * What a lead or the coordinator may do here.
     *
     * @param milestones number to title, of those that count
     * @param weights number to weight
     */
    public record Acting(
            Map<String, String> milestones,
            Map<String, Integer> weights,
            boolean coordinator,
            Map<String, String> typed,
            Map<String, String> errors) {

        /** Whether what was refused are the weights. */
        public boolean weighing() {
            return typed.containsKey("weightReason");
        }

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }
}
