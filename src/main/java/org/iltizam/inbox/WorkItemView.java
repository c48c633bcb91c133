package org.iltizam.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.Columns;
import org.iltizam.web.Difference;
import org.iltizam.web.Due;
import org.iltizam.web.KeptText;
import org.iltizam.web.Remark;
import org.iltizam.web.Step;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a work item shows: the form, and beside it what one needs to know to fill it in.
 *
 * @param task what is to be done, in the reader's language
 * @param action what the main button says, e.g. "Send the answers to the committee"
 * @param question what is asked and what happens then, in a sentence or two
 * @param late where it is about the delay of other work, that work
 * @param readOnly why the form cannot be answered by this reader, null when it can
 * @param kept what this reader had typed when the process went on without it; null where there is nothing
 * @param sent what this reader answered; null where it was somebody else, or too long ago
 * @param form null when it cannot
 */
public record WorkItemView(
        String id,
        String task,
        Subject subject,
        Due due,
        @Nullable String holder,
        @Nullable String seat,
        String action,
        String question,
        @Nullable Late late,
        @Nullable String readOnly,
        @Nullable Kept kept,
        @Nullable Kept sent,
        @Nullable Form form,
        Context context,
        Rights rights) {

    /** @param until when it is erased */
    public record Kept(KeptText text, Instant until) {}

    /** @param address the page of the card or meeting */
    public record Subject(
            @Nullable String number,
            LocalizedText title,
            @Nullable String institution,
            String address) {}

    /** @param holder who has it, null where a seat is vacant */
    public record Late(
            String task, String address, @Nullable String holder, Due due) {}

    /**
     * The four JSON texts come from {@link org.iltizam.web.EmbeddedJson}.
     *
     * @param version of the work item, sent back with the answer
     * @param revision of the draft
     * @param warning somebody else is writing in the same draft
     */
    public record Form(
            String schema,
            String data,
            String errors,
            String messages,
            int version,
            long revision,
            @Nullable String savedAt,
            @Nullable String warning,
            String person) {}

    /**
     * @param title what the subject is called on the page: the card, the meeting
     * @param jump the link to it on a narrow screen
     * @param versioned the subject has versions and remarks
     * @param changes field by field since the version that this reader saw last
     * @param columns what the cards to be merged say, field by field
     * @param before label to text: what one has to know before answering, shown above the form
     * @param facts label to text: what the card says, for those who do not edit it
     * @param model the address of the drawing
     * @param here ids of the marked elements, {@code done} likewise
     */
    public record Context(
            String title,
            String jump,
            boolean versioned,
            @Nullable Integer since,
            List<Difference> changes,
            List<Columns> columns,
            Map<String, String> before,
            Map<String, String> facts,
            List<Remark> remarks,
            List<Version> versions,
            String model,
            List<String> here,
            List<String> done,
            List<Step> steps) {

        /** Beside a subject that has neither versions nor remarks. */
        static Context of(
                String title,
                String jump,
                Map<String, String> before,
                Map<String, String> facts,
                String model,
                WhereItIs.Place place) {
            return new Context(
                    title,
                    jump,
                    false,
                    null,
                    List.of(),
                    List.of(),
                    before,
                    facts,
                    List.of(),
                    List.of(),
                    model,
                    place.here(),
                    place.done(),
                    place.steps());
        }
    }

    public record Version(int number, Instant at, String by, String origin, String address) {}

    /** @param people person id to name, to hand the task over to */
    public record Rights(boolean mayExtend, boolean mayHandOver, Map<String, String> people, Asked asked) {}

    /**
     * More time or another person, asked for and refused: the form stays open with what was typed.
     *
     * @param act which of the two forms; empty when nothing was asked
     * @param errors field of the form to what is wrong with it, an empty field being the whole form
     */
    public record Asked(String act, Map<String, String> typed, Map<String, String> errors) {

        public static final Asked NOTHING = new Asked("", Map.of(), Map.of());

        public boolean opens(String form) {
            return act.equals(form);
        }

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }
}
