package org.iltizam.idea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.shared.Refusal;

/** What can be taken as an idea. */
final class IdeaRules {

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,180}\\.[^@\\s,;<>\"]{2,20}");

    private IdeaRules() {}

    static List<Refusal> of(IdeaText idea) {
        List<Refusal> refusals = new ArrayList<>();
        if (idea.title().isEmpty()) {
            refusals.add(Refusal.at("title", "required"));
        }
        tooLong(refusals, "title", idea.title(), IdeaText.LONGEST_TITLE);
        if (idea.text().isEmpty()) {
            refusals.add(Refusal.at("text", "required"));
        } else if (idea.text().length() < IdeaText.SHORTEST_TEXT) {
            refusals.add(Refusal.at(
                    "text", "tooShort", IdeaText.SHORTEST_TEXT, idea.text().length()));
        }
        tooLong(refusals, "text", idea.text(), IdeaText.LONGEST_TEXT);
        return refusals;
    }

    static List<Refusal> sender(NewIdea idea) {
        List<Refusal> refusals = new ArrayList<>();
        if (idea.senderEmail() != null && !EMAIL.matcher(idea.senderEmail()).matches()) {
            refusals.add(Refusal.at("senderEmail", "emailMalformed"));
        }
        return refusals;
    }

    static List<Refusal> open(Plan plan, LocalDate day, LocalDate today) {
        boolean open =
                plan.phase(PhaseKind.IDEAS).filter(phase -> phase.isOpenOn(day)).isPresent();
        if (!open) {
            return List.of(day.equals(today) ? Refusal.of("ideasClosed") : Refusal.at("receivedOn", "ideasClosedThen"));
        }
        return day.isAfter(today) ? List.of(Refusal.at("receivedOn", "dateAhead")) : List.of();
    }

    private static void tooLong(List<Refusal> refusals, String field, String text, int longest) {
        if (text.length() > longest) {
            refusals.add(Refusal.at(field, "tooLong", longest, text.length()));
        }
    }
}
