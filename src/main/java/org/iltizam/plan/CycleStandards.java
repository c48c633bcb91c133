package org.iltizam.plan;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rules that a cycle is measured by. What the OGP standards leave to a country, or what was recalled and not read, is
 * a setting: {@code iltizam.standards.*}.
 */
@ConfigurationProperties("iltizam.standards")
public record CycleStandards(
        @DefaultValue Timeline timeline,
        @DefaultValue Consultation consultation,
        @DefaultValue Length length,
        @DefaultValue SelfAssessment selfAssessment) {

    /** @param leadDays between the publication of timeline and ways to take part and the opening of the ideas (MR 3.1) */
    public record Timeline(@DefaultValue("14") int leadDays) {}

    /** @param minDays that the public consultation is open (MR 3.3; the number is a national choice) */
    public record Consultation(@DefaultValue("15") int minDays) {}

    /**
     * @param years how long a plan may last
     * @param latestAfterPreviousEndMonths until when a plan has to be published, counted from the last one's end
     * @param warningMonths how long before that day the coordinator is warned
     * @param refreshAtMonth when a plan of four years is reviewed
     */
    public record Length(
            @DefaultValue({"2", "4"}) List<Integer> years,
            @DefaultValue("12") int latestAfterPreviousEndMonths,
            @DefaultValue("3") int warningMonths,
            @DefaultValue("24") int refreshAtMonth) {}

    /** @param publicCommentDays on the draft of the self-assessment */
    public record SelfAssessment(@DefaultValue("14") int publicCommentDays) {}
}
