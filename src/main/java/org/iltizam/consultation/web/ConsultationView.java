package org.iltizam.consultation.web;

import java.util.List;
import org.iltizam.consultation.Consultation;
import org.iltizam.plan.Phase;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The consultation of a plan as anybody sees it.
 *
 * @param consultation null until it is announced
 * @param planned when it is planned to be, where that lies ahead and it is not announced
 * @param contributions published ones
 * @param dissents what seats wrote against the reasoned response that the committee agreed to
 */
public record ConsultationView(
        LocalizedText plan,
        @Nullable Consultation consultation,
        Consultation.@Nullable Stage stage,
        @Nullable Phase planned,
        int contributions,
        long declined,
        List<CardLine> cards,
        List<String> dissents) {

    /** @param revised the card has a newer version, made because of the consultation */
    public record CardLine(
            String id, int number, LocalizedText title, String institution, int contributions, boolean revised) {}
}
