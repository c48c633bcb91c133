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
        @DefaultValue Forum forum,
        @DefaultValue Repository repository,
        @DefaultValue Timeline timeline,
        @DefaultValue Consultation consultation,
        @DefaultValue Implementation implementation,
        @DefaultValue Length length,
        @DefaultValue Progress progress,
        @DefaultValue Review review,
        @DefaultValue SelfAssessment selfAssessment,
        @DefaultValue Committee committee) {

    /** @param maxGapMonths between two meetings of the committee (MR 1.1) */
    public record Forum(@DefaultValue("6") int maxGapMonths) {}

    /** @param minUpdatesPerYear of the public repository (MR 2.2) */
    public record Repository(@DefaultValue("2") int minUpdatesPerYear) {}

    /** @param leadDays between the publication of timeline and ways to take part and the opening of the ideas (MR 3.1) */
    public record Timeline(@DefaultValue("14") int leadDays) {}

    /** @param minDays that the public consultation is open (MR 3.3; the number is a national choice) */
    public record Consultation(@DefaultValue("15") int minDays) {}

    /** @param meetingsPerYear with civil society, to present results (MR 5.1) */
    public record Implementation(@DefaultValue("2") int meetingsPerYear) {}

    /**
     * @param years how long a plan may last
     * @param latestAfterPreviousEndMonths until when a plan has to be published, counted from the last one's end
     * @param warningMonths how long before that day the coordinator is warned
     * @param refreshAtMonth when a plan of four years is reviewed
     * @param amendmentWindowMonths after its submission, in which a plan can be amended
     * @param softMaxCommitments above which a plan is only warned
     */
    public record Length(
            @DefaultValue({"2", "4"}) List<Integer> years,
            @DefaultValue("12") int latestAfterPreviousEndMonths,
            @DefaultValue("3") int warningMonths,
            @DefaultValue("24") int refreshAtMonth,
            @DefaultValue("12") int amendmentWindowMonths,
            @DefaultValue("15") int softMaxCommitments) {}

    /** @param reportingPeriodMonths between two progress reports */
    public record Progress(@DefaultValue("6") int reportingPeriodMonths) {}

    /** Months of the independent review: after submission, after the end, and before the co-creation. */
    public record Review(
            @DefaultValue("4") int planReviewMonths,
            @DefaultValue("4") int resultsMonths,
            @DefaultValue("3") int briefMonthsBefore) {}

    /** @param publicCommentDays on the draft of the self-assessment */
    public record SelfAssessment(@DefaultValue("14") int publicCommentDays) {}

    /** @param csoTermMonths how long a civil-society seat is held */
    public record Committee(@DefaultValue("24") int csoTermMonths) {}
}
