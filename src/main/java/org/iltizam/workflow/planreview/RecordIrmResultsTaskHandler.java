package org.iltizam.workflow.planreview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.commitment.Commitments;
import org.iltizam.monitoring.Completion;
import org.iltizam.monitoring.IrmResult;
import org.iltizam.monitoring.IrmResult.Ambition;
import org.iltizam.monitoring.IrmResult.EarlyResults;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.planreview.RecordIrmResultsTaskHandler.IrmForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RecordIrmResultsTaskHandler extends ReviewTask<IrmForm> {

    private final WritingReviews reviews;
    private final Commitments commitments;

    RecordIrmResultsTaskHandler(WritingReviews reviews, Commitments commitments) {
        super("recordIrmResults", IrmForm.class);
        this.reviews = reviews;
        this.commitments = commitments;
    }

    record IrmForm(String link, @Nullable List<Row> results) {}

    record Row(
            @Nullable String number,
            @Nullable String commitmentTitle,
            @Nullable Completion completion,
            @Nullable Ambition ambition,
            @Nullable EarlyResults earlyResults) {}

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        return Map.of(
                "results",
                commitments.of(review(item).plan()).stream()
                        .map(commitment -> Map.of(
                                "number",
                                String.valueOf(commitment.number()),
                                "commitmentTitle",
                                commitment.title().shownIn(language).text()))
                        .toList());
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, IrmForm form) {
        ReviewId id = review(item);
        List<IrmResult> results = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        if (!form.link().matches("https?://\\S+")) {
            refusals.add(Refusal.at("link", "badLink"));
        }
        Set<String> known = new HashSet<>();
        commitments.of(id.plan()).forEach(commitment -> known.add(String.valueOf(commitment.number())));
        List<Row> rows = form.results() == null ? List.of() : form.results();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.number() == null || !known.remove(row.number())) {
                refusals.add(Refusal.at("results[" + i + "].number", "malformed"));
            } else if (row.completion() == null) {
                refusals.add(Refusal.at("results[" + i + "].completion", "required"));
            } else {
                results.add(new IrmResult(
                        CommitmentId.of(id.plan(), Integer.parseInt(row.number())),
                        row.completion(),
                        row.ambition(),
                        row.earlyResults()));
            }
        }
        if (refusals.isEmpty() && !known.isEmpty()) {
            refusals.add(Refusal.at("results", "required"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        reviews.irm(id, form.link(), results, by);
        return Outcome.done(Map.of());
    }
}
