package org.iltizam.consultation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Language;
import org.iltizam.web.Messages;
import org.iltizam.web.TextsByLanguage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The body of the reasoned-response report: every contribution with the answer it gets. */
@Component
public class ConsultationReport {

    private final Consultations consultations;
    private final ContributionWords words;
    private final TextsByLanguage texts;

    ConsultationReport(Consultations consultations, ContributionWords words, TextsByLanguage texts) {
        this.consultations = consultations;
        this.words = words;
        this.texts = texts;
    }

    /** As plain text, for those who have to agree before it is published. */
    @Transactional(readOnly = true)
    public String text(ConsultationId id, Language language) {
        List<Contribution> published = consultations.published(id);
        Map<Long, Answer> answers = consultations.answersTo(published);
        Messages messages = texts.in(language);
        if (published.isEmpty()) {
            return messages.get("consultation.report.nothing");
        }
        Map<ContributionId, String> about = words.about(published, language);
        return published.stream()
                .map(contribution -> about.get(contribution.id()) + "\n" + contribution.text() + "\n← "
                        + answer(contribution, answers, messages))
                .collect(Collectors.joining("\n\n"));
    }

    private static String answer(Contribution contribution, Map<Long, Answer> answers, Messages messages) {
        Answer answer = contribution.answer() == null ? null : answers.get(contribution.answer());
        if (answer == null) {
            return messages.get("consultation.report.unanswered");
        }
        String changed = answer.changed().stream()
                .map(field -> ContributionWords.field(field, messages))
                .collect(Collectors.joining(messages.get("record.comma")));
        String disposition = ContributionWords.disposition(answer.disposition(), messages);
        return changed.isEmpty()
                ? messages.get("consultation.report.answer", disposition, answer.reason())
                : messages.get("consultation.report.answerChanged", disposition, answer.reason(), changed);
    }
}
