package org.iltizam.workflow.publicconsultation;

import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.CLOSES_AT;
import static org.iltizam.workflow.publicconsultation.PublicConsultationProcess.OPENS_AT;

import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.consultation.PreparingConsultation;
import org.iltizam.consultation.PreparingConsultation.Announcement;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plans;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Fact;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PrepareConsultationTaskHandler extends ConsultationTask<PrepareConsultationTaskHandler.PrepareForm> {

    private final PreparingConsultation preparing;
    private final Plans plans;

    PrepareConsultationTaskHandler(PreparingConsultation preparing, Plans plans) {
        super("prepareConsultation", PrepareForm.class);
        this.preparing = preparing;
        this.plans = plans;
    }

    record PrepareForm(
            LocalDate opens,
            LocalDate closes,
            @Nullable String invitationAr,
            @Nullable String invitationFr,
            @Nullable String invitationEn,
            @Nullable String exceptionAr,
            @Nullable String exceptionFr,
            @Nullable String exceptionEn) {}

    /** The dates of the phase. */
    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        plans.get(item.plan()).phase(PhaseKind.CONSULTATION).ifPresent(phase -> {
            fields.put("opens", phase.opens().toString());
            fields.put("closes", phase.closes().toString());
        });
        return fields;
    }

    @Override
    public List<Fact> beside(WorkItem item, Language language) {
        String ready = preparing.ready(item.plan()).stream()
                .map(card ->
                        card.number() + " · " + card.title().shownIn(language).text())
                .collect(Collectors.joining("\n"));
        return List.of(new Fact("consultation.fact.cardsReady", ready.isEmpty() ? "–" : ready));
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, PrepareForm form) {
        Announcement wanted = new Announcement(
                form.opens(),
                form.closes(),
                new LocalizedText(form.invitationAr(), form.invitationFr(), form.invitationEn()),
                new LocalizedText(form.exceptionAr(), form.exceptionFr(), form.exceptionEn()));
        return preparing
                .announce(item.plan(), wanted, by)
                .map(announced ->
                        Map.of(OPENS_AT, Date.from(announced.opensAt()), CLOSES_AT, Date.from(announced.closesAt())));
    }
}
