package org.iltizam.workflow.committeerenewal;

import java.util.List;
import java.util.Map;
import org.iltizam.committee.Renewal.Candidate;
import org.iltizam.committee.Renewal.Score;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.ScoringCandidates;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.committeerenewal.ScoreCandidatesTaskHandler.ScoresForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ScoreCandidatesTaskHandler extends RenewalTask<ScoresForm> {

    private static final int NOBODY = 0;

    private final Renewals renewals;
    private final ScoringCandidates scoring;

    ScoreCandidatesTaskHandler(Renewals renewals, ScoringCandidates scoring) {
        super(CommitteeRenewalProcess.SCORE, ScoresForm.class);
        this.renewals = renewals;
        this.scoring = scoring;
    }

    record ScoresForm(@Nullable List<Row> scores) {}

    record Row(
            @Nullable String candidateId,
            @Nullable Boolean tied,
            @Nullable Integer score,
            @Nullable String interest) {}

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        return Map.of(
                "scores",
                renewals.candidates(renewal(item)).stream()
                        .map(ScoreCandidatesTaskHandler::row)
                        .toList());
    }

    private static Map<String, Object> row(Candidate candidate) {
        return Map.of(
                "candidateId", String.valueOf(candidate.number()),
                "candidate", RenewalWords.label(candidate),
                "motivation", candidate.motivation());
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ScoresForm form) {
        List<Row> rows = form.scores() == null ? List.of() : form.scores();
        List<Score> scores = rows.stream()
                .map(row -> new Score(
                        row.candidateId() != null && row.candidateId().matches("\\d{1,5}")
                                ? Integer.parseInt(row.candidateId())
                                : NOBODY,
                        by,
                        Boolean.TRUE.equals(row.tied()),
                        row.interest(),
                        row.score()))
                .toList();
        return scoring.score(renewal(item), scores, by).map(done -> Map.of());
    }
}
