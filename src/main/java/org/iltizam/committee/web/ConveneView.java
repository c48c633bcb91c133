package org.iltizam.committee.web;

import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a meeting is convened.
 *
 * @param kind the kind chosen first; empty while it is not chosen
 * @param ready kind and institution are chosen: the rest of the form can be shown
 * @param values what is in the plain fields, by their names
 * @param papersDays working days before a meeting by which its papers have to be out
 * @param clashes who would be expected twice; the meeting can be convened all the same
 */
public record ConveneView(
        String plan,
        String kind,
        String institution,
        Map<String, String> kinds,
        Map<String, String> institutions,
        boolean ready,
        Map<String, String> values,
        int papersDays,
        Map<String, String> durations,
        List<CardChoice> cards,
        List<GuestGroup> guests,
        List<ClashLine> clashes,
        Map<String, String> errors) {

    public record CardChoice(String id, String number, LocalizedText label, boolean chosen) {}

    /** @param key of the group's name */
    public record GuestGroup(String key, List<GuestChoice> people) {}

    public record GuestChoice(
            String id, LocalizedText name, @Nullable LocalizedText organisation, boolean chosen) {}

    public record ClashLine(LocalizedText person, MeetingView.Other other) {}

    public long clashingPersons() {
        return clashes.stream().map(ClashLine::person).distinct().count();
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
