package org.iltizam.workflow.publicconsultation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.consultation.Contribution;
import org.iltizam.consultation.ContributionWords;
import org.iltizam.consultation.ModeratingContributions;
import org.iltizam.consultation.ModeratingContributions.Judged;
import org.iltizam.consultation.ModeratingContributions.Verdict;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ModerateContributionsTaskHandler extends ConsultationTask<ModerateContributionsTaskHandler.ModerateForm> {

    private final ModeratingContributions moderating;
    private final ContributionWords words;

    ModerateContributionsTaskHandler(ModeratingContributions moderating, ContributionWords words) {
        super(PublicConsultationProcess.MODERATE, ModerateForm.class);
        this.moderating = moderating;
        this.words = words;
    }

    record ModerateForm(@Nullable List<Row> contributions) {}

    record Row(
            @Nullable String contributionId,
            @Nullable Verdict verdict,
            @Nullable String publicText,
            @Nullable String reason) {}

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        List<Contribution> waiting = moderating.waiting(consultation(item));
        Map<ContributionId, String> about = words.about(waiting, language);
        return Map.of(
                "contributions",
                waiting.stream()
                        .map(each -> row(each, Objects.requireNonNull(about.get(each.id()))))
                        .toList());
    }

    private static Map<String, Object> row(Contribution waiting, String about) {
        return Map.of(
                "contributionId", waiting.id().value(),
                "about", about,
                "text", waiting.text());
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ModerateForm form) {
        List<Row> rows = form.contributions() == null ? List.of() : form.contributions();
        List<Judged> judged = rows.stream()
                .map(row -> new Judged(
                        new ContributionId(Objects.requireNonNullElse(row.contributionId(), "")),
                        row.verdict(),
                        row.publicText(),
                        row.reason()))
                .toList();
        return moderating.judge(consultation(item), judged, by).map(done -> Map.of());
    }
}
