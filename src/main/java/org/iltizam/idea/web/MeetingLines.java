package org.iltizam.idea.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iltizam.idea.CollectingIdeas;
import org.iltizam.idea.IdeaThemes;
import org.iltizam.idea.ThematicMeeting;
import org.iltizam.plan.Plan;
import org.iltizam.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The themes of a collection, and the meeting on each. */
@Component
public class MeetingLines {

    private final IdeaThemes themes;
    private final CollectingIdeas collecting;

    MeetingLines(IdeaThemes themes, CollectingIdeas collecting) {
        this.themes = themes;
        this.collecting = collecting;
    }

    /** @param participants null until the meeting is recorded */
    public record MeetingLine(
            int number,
            LocalizedText theme,
            @Nullable Instant heldAt,
            @Nullable String place,
            @Nullable String waived,
            @Nullable Integer participants,
            LocalizedText outcome,
            int ideas) {}

    List<MeetingLine> of(Plan plan) {
        Map<String, ThematicMeeting> meetings = collecting.meetings(plan.id()).stream()
                .collect(Collectors.toMap(meeting -> meeting.theme().value(), Function.identity()));
        return themes.of(plan.id()).stream()
                .map(theme -> line(theme, meetings.get(theme.id().value())))
                .toList();
    }

    private static MeetingLine line(IdeaThemes.IdeaTheme theme, @Nullable ThematicMeeting meeting) {
        return meeting == null
                ? new MeetingLine(theme.number(), theme.title(), null, null, null, null, LocalizedText.NONE, 0)
                : new MeetingLine(
                        theme.number(),
                        theme.title(),
                        meeting.heldAt(),
                        meeting.place(),
                        meeting.waived(),
                        meeting.participants(),
                        meeting.outcome(),
                        meeting.ideas());
    }
}
