package org.iltizam.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.Difference;
import org.iltizam.web.Due;
import org.iltizam.web.Flag;
import org.iltizam.web.RecordLine;
import org.iltizam.web.Remark;
import org.iltizam.web.Step;
import org.jspecify.annotations.Nullable;

/** All that is known of a card on one page. */
public record CardView(
        Head head,
        Versions versions,
        List<Field> fields,
        List<Remark> matrix,
        List<Proposal> proposals,
        List<OpenItem> items,
        Drawing drawing,
        List<MeetingLine> meetings,
        List<RecordLine> record,
        @Nullable Acting acting) {

    /** @param from the cards that ended in this one; {@code into} where this one ended */
    public record Head(
            String id,
            int number,
            LocalizedText title,
            String institution,
            String lead,
            @Nullable String deputy,
            String state,
            @Nullable Instant pausedAt,
            List<Flag> flags,
            List<Related> from,
            @Nullable Related into) {

        /** Where the cards of its plan are listed. */
        public String list() {
            return "/cards?plan=" + new CardId(id).plan();
        }
    }

    public record Related(int number, LocalizedText title, String address) {}

    /**
     * @param shown the number of the version on the page; 0 while there is none
     * @param since what it is compared with; null when nothing is
     */
    public record Versions(
            int shown,
            @Nullable Integer since,
            List<Version> all,
            List<Choice> compare,
            @Nullable Language language) {}

    public record Version(int number, String address, boolean current, Instant at, String by, String origin) {}

    /** @param number null for "no comparison" */
    public record Choice(@Nullable Integer number, String address, boolean current) {}

    /** @param difference null when nothing is compared, or nothing changed in it */
    public record Field(
            String key,
            String label,
            String text,
            @Nullable Difference difference,
            boolean gap,
            List<Remark> remarks) {}

    /** A merge or cancellation that was proposed, and what the committee said to it. */
    public record Proposal(
            String what, Instant at, String by, String state, String reason, List<Answer> answers, List<Vote> votes) {}

    /** What the owner of a card said to a merge. */
    public record Answer(
            int number, String answer, @Nullable String reason) {}

    public record Vote(String result, List<Side> sides, List<Dissent> dissents) {}

    public record Side(String side, int seats, int inFavour, int against, int abstained) {}

    public record Dissent(String by, String side, String text) {}

    public record OpenItem(String id, String task, @Nullable String holder, boolean seat, Due due) {}

    /** @param here ids of the marked elements, {@code done} likewise */
    public record Drawing(String model, List<String> here, List<String> done, List<Step> steps) {}

    public record MeetingLine(String address, LocalizedText title, Instant at, String state, boolean ahead) {}

    /**
     * Who may be named lead or deputy of a card: id to name.
     *
     * @param lead who it is today, as {@code deputy}, which is empty where there is none
     */
    public record Leads(String lead, String deputy, Map<String, String> leads, Map<String, String> deputies) {}

    /**
     * What the coordinator may do at any time.
     *
     * @param ended the card is not worked on any more: then all that is left to do is to name who answers for it
     * @param leads null where that is settled too
     * @param items id to what it is and who has it
     * @param heirs who could take the work that is chosen to be handed over
     * @param typed what was typed into a form that was refused, with its {@code errors}
     * @param open which form that was
     */
    public record Acting(
            boolean ended,
            boolean paused,
            boolean meetingAsked,
            @Nullable Leads leads,
            Map<String, String> items,
            Map<String, String> heirs,
            Map<String, String> typed,
            Map<String, String> errors,
            String open) {

        static final String HANDED_OVER = "handOverItem";

        /** The work to be handed over: the one that was chosen, or the only one there is; else empty. */
        public String handedOver() {
            String chosen = items.size() == 1 ? items.keySet().iterator().next() : typed(HANDED_OVER);
            return items.containsKey(chosen) ? chosen : "";
        }

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        public boolean opens(String form) {
            return open.equals(form);
        }
    }
}
