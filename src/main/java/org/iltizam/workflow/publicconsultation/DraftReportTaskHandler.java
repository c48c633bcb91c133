package org.iltizam.workflow.publicconsultation;

import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.REPORT_STEP;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.Cards;
import org.iltizam.consultation.Consultation;
import org.iltizam.consultation.ConsultationReport;
import org.iltizam.consultation.Consultations;
import org.iltizam.consultation.ReportingResponse;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.SeatVotes;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DraftReportTaskHandler extends ConsultationTask<DraftReportTaskHandler.ReportForm> {

    private static final String ASK_AGAIN = "ASK_AGAIN";

    private final ReportingResponse reporting;
    private final Consultations consultations;
    private final ConsultationReport report;
    private final Cards cards;
    private final SeatVotes votes;

    DraftReportTaskHandler(
            ReportingResponse reporting,
            Consultations consultations,
            ConsultationReport report,
            Cards cards,
            SeatVotes votes) {
        super("draftReport", ReportForm.class);
        this.reporting = reporting;
        this.consultations = consultations;
        this.report = report;
        this.cards = cards;
        this.votes = votes;
    }

    record ReportForm(
            String reportStep,
            @Nullable String summaryAr,
            @Nullable String summaryFr,
            @Nullable String summaryEn,
            @Nullable List<String> askAgain,
            @Nullable String askReason) {}

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        Consultation consultation = consultations.get(consultation(item));
        Map<String, Object> fields = new LinkedHashMap<>();
        putText(fields, "summaryAr", consultation.summary().ar());
        putText(fields, "summaryFr", consultation.summary().fr());
        putText(fields, "summaryEn", consultation.summary().en());
        fields.put(
                "answeredCards",
                cards.among(reporting.answered(consultation.id())).stream()
                        .map(card -> Map.of(
                                "value",
                                card.id().value(),
                                "label",
                                card.number() + " · "
                                        + card.title().shownIn(language).text()))
                        .toList());
        return fields;
    }

    private static void putText(Map<String, Object> fields, String key, @Nullable String text) {
        if (text != null) {
            fields.put(key, text);
        }
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        String dissents = String.join("\n", votes.dissents(item.subject()));
        Fact answers = new Fact("consultation.fact.answers", report.text(consultation(item), language));
        return dissents.isEmpty()
                ? List.of(answers)
                : List.of(new Fact("consultation.fact.dissents", dissents), answers);
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ReportForm form) {
        ConsultationId id = consultation(item);
        Outcome<ConsultationId> outcome;
        if (form.reportStep().equals(ASK_AGAIN)) {
            List<CardId> again = form.askAgain() == null
                    ? List.of()
                    : form.askAgain().stream().map(CardId::new).toList();
            outcome = reporting.askAgain(id, again, form.askReason() == null ? "" : form.askReason(), by);
        } else {
            outcome = reporting.draft(id, new LocalizedText(form.summaryAr(), form.summaryFr(), form.summaryEn()), by);
        }
        return outcome.map(done -> Map.of(REPORT_STEP, form.reportStep()));
    }
}
