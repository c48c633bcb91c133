package org.iltizam.workflow.ideamoderation;

import static org.iltizam.workflow.ideamoderation.IdeaModerationProcess.EDIT_DUE_AT;
import static org.iltizam.workflow.ideamoderation.IdeaModerationProcess.MODERATION;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.iltizam.idea.DeclineReason;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.ModeratingIdeas;
import org.iltizam.idea.Redaction;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.FormTask;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.ideamoderation.ModerateIdeaTaskHandler.ModerationForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ModerateIdeaTaskHandler extends FormTask<ModerationForm> {

    private final Ideas ideas;
    private final ModeratingIdeas moderating;

    ModerateIdeaTaskHandler(Ideas ideas, ModeratingIdeas moderating) {
        super(IdeaModerationProcess.ID, IdeaModerationProcess.MODERATE_IDEA, ModerationForm.class);
        this.ideas = ideas;
        this.moderating = moderating;
    }

    enum Choice {
        PUBLISH,
        ASK_EDIT,
        DECLINE
    }

    /** @param note for the author only */
    record ModerationForm(
            Choice moderation,
            @Nullable String ideaTitle,
            @Nullable String ideaText,
            @Nullable Redaction redaction,
            @Nullable DeclineReason declined,
            @Nullable String note) {}

    /** What was sent is shown here and nowhere else: the form is filled for the moderator alone. */
    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        IdeaText received = moderating.received(new IdeaId(item.subject()));
        return Map.of(
                "asReceived",
                received.title() + "\n\n" + received.text(),
                "ideaTitle",
                received.title(),
                "ideaText",
                received.text());
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ModerationForm form) {
        IdeaId id = new IdeaId(item.subject());
        return switch (form.moderation()) {
            case PUBLISH -> publish(id, by, form);
            case ASK_EDIT -> askEdit(id, by, form);
            case DECLINE -> decline(id, by, form);
        };
    }

    private Outcome<Map<String, Object>> publish(IdeaId id, PersonId by, ModerationForm form) {
        Idea idea = ideas.get(id);
        IdeaText text = new IdeaText(text(form.ideaTitle()), text(form.ideaText()));
        Outcome<IdeaId> outcome = moderating.publish(id, text, form.redaction(), idea.theme(), by);
        return outcome.isDone()
                ? Outcome.done(Map.of(MODERATION, "publish"))
                : Outcome.refused(atTheirFields(outcome.refusals()));
    }

    /** The form calls its fields otherwise than the public page does. */
    private static List<Refusal> atTheirFields(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> switch (String.valueOf(refusal.field())) {
                    case "title" -> new Refusal(refusal.code(), refusal.args(), "ideaTitle");
                    case "text" -> new Refusal(refusal.code(), refusal.args(), "ideaText");
                    default -> refusal;
                })
                .toList();
    }

    private Outcome<Map<String, Object>> askEdit(IdeaId id, PersonId by, ModerationForm form) {
        String note = form.note();
        if (note == null) {
            return Outcome.refused(List.of(Refusal.at("note", "required")));
        }
        return moderating.askEdit(id, note, by).map(due -> Map.of(MODERATION, "edit", EDIT_DUE_AT, Date.from(due)));
    }

    private Outcome<Map<String, Object>> decline(IdeaId id, PersonId by, ModerationForm form) {
        DeclineReason reason = form.declined();
        String note = form.note();
        if (reason == null || reason == DeclineReason.NO_EDIT) {
            return Outcome.refused(List.of(Refusal.at("declined", "required")));
        }
        if (note == null) {
            return Outcome.refused(List.of(Refusal.at("note", "required")));
        }
        return moderating.decline(id, reason, note, by).map(done -> Map.of(MODERATION, "decline"));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
