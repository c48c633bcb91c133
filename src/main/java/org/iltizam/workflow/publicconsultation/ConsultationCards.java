package org.iltizam.workflow.publicconsultation;

import java.util.List;
import org.iltizam.consultation.Consultations;
import org.iltizam.shared.CardId;
import org.iltizam.shared.ConsultationId;
import org.iltizam.workflow.engine.VisibleToModels;

/** The cards with contributions that wait for an answer: the lead of each is asked. */
@VisibleToModels("consultationCards")
public class ConsultationCards {

    private final Consultations consultations;

    ConsultationCards(Consultations consultations) {
        this.consultations = consultations;
    }

    public List<String> toAnswer(String consultation) {
        return consultations.cardsToAnswer(new ConsultationId(consultation)).stream()
                .map(CardId::value)
                .toList();
    }
}
