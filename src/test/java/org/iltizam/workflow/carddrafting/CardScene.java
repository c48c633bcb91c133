package org.iltizam.workflow.carddrafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.TestStage;

/** A card and its people, brought to any step of the process by the people themselves. */
record CardScene(TestStage stage, TestCommittee committee, Cast cast, CardId card) {

    static final Map<String, Object> NOTHING = Map.of("noRemarks", true);
    static final Map<String, Object> REMARK =
            Map.of("comments", List.of(Map.of("field", "solution", "text", "من يتحقق من النتيجة؟")));
    static final Map<String, Object> FOR = Map.of("vote", "FOR");
    static final Map<String, Object> AGAINST = Map.of("vote", "AGAINST", "dissent", "غير مقنع");

    private static final List<String> MERGED_FIELDS = List.of(
            "problem",
            "causes",
            "doneSoFar",
            "solution",
            "openness",
            "activities",
            "expectedResults",
            "followUpIndicators",
            "impactIndicators",
            "budget",
            "partners");

    static CardScene open(TestStage stage, TestCommittee committee) {
        Cast cast = stage.gather();
        return new CardScene(stage, committee, cast, committee.proposal(cast, 1, cast.lead()));
    }

    /** Another card of the same plan, which waits for its next step too. */
    CardScene otherDeciding() {
        CardScene other = new CardScene(stage, committee, cast, committee.proposal(cast, 2, cast.otherLead()));
        other.done(cast.otherLead(), "submitDraft", TestCommittee.draft("التزام آخر"));
        return other.everySeat("reviewCard", NOTHING);
    }

    ProcessInstance instance() {
        return stage.running("cardDrafting", card.value());
    }

    CardScene done(PersonId by, String task, Map<String, Object> answer) {
        stage.done(card.value(), by, task, answer);
        return this;
    }

    CardScene lead(String task, Map<String, Object> answer) {
        return done(cast.lead(), task, answer);
    }

    CardScene coordinator(String task, Map<String, Object> answer) {
        return done(cast.coordinator(), task, answer);
    }

    CardScene everySeat(String task, Map<String, Object> answer) {
        cast.seats().forEach(seat -> seat(seat, task, answer));
        return this;
    }

    CardScene seat(SeatId seat, String task, Map<String, Object> answer) {
        return done(cast.holder(seat), task, answer);
    }

    CardScene everySeatOf(Map<SeatId, PersonId> side, String task, Map<String, Object> answer) {
        side.keySet().forEach(seat -> seat(seat, task, answer));
        return this;
    }

    CardScene submitted() {
        return lead("submitDraft", TestCommittee.draft("التزام"));
    }

    CardScene submittedWithGaps() {
        Map<String, Object> draft = new HashMap<>(TestCommittee.draft("التزام"));
        draft.remove("budget");
        return lead("submitDraft", draft);
    }

    CardScene deciding() {
        return submitted().everySeat("reviewCard", NOTHING);
    }

    CardScene next(String step) {
        return coordinator("decideNextStep", Map.of("nextStep", step, "reason", "تدقيق المحتوى"));
    }

    CardScene cancellationProposed() {
        return coordinator(
                "decideNextStep",
                Map.of(
                        "nextStep",
                        "PROPOSE_CANCELLATION",
                        "cancelReason",
                        "NO_OPENNESS",
                        "publicReasonAr",
                        "لا يسهم في انفتاح الإدارة"));
    }

    CardScene mergeProposed(CardScene... others) {
        return coordinator(
                "decideNextStep",
                Map.of(
                        "nextStep",
                        "PROPOSE_MERGE",
                        "reason",
                        "موضوع واحد",
                        "mergeWith",
                        Stream.of(others).map(other -> other.card.value()).toList(),
                        "mergeTitleAr",
                        "التزام مدمج"));
    }

    CardScene bothOwnersAgree() {
        return lead("agreeMerge", Map.of("agreed", "yes"))
                .done(cast.otherLead(), "agreeMerge", Map.of("agreed", "yes"));
    }

    Map<String, Object> mergedFrom(CardScene other) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("leadCard", card.value());
        answer.put("titleAr", "التزام مدمج");
        answer.put("language", "ar");
        MERGED_FIELDS.forEach(field -> answer.put(field + "From", other.card.value()));
        return answer;
    }

    /** Brings the card to where the task waits. */
    CardScene at(String task) {
        return switch (task) {
            case "submitDraft" -> this;
            case "waiveGaps" -> submittedWithGaps().submittedWithGaps();
            case "reviewCard" -> submitted();
            case "answerComments" -> submitted().everySeat("reviewCard", REMARK);
            case "decideNextStep" -> deciding();
            case "conveneMeeting" -> deciding().next("COORDINATION_MEETING");
            case "agreeMerge" -> deciding().mergeProposed(otherDeciding());
            case "voteDecision" -> deciding().cancellationProposed();
            case "drawUpMergedCard" ->
                deciding().mergeProposed(otherDeciding()).bothOwnersAgree().everySeat("voteDecision", FOR);
            default -> throw new IllegalArgumentException(task);
        };
    }

    static Stream<String> tasks() {
        return Stream.of(
                "submitDraft",
                "waiveGaps",
                "reviewCard",
                "answerComments",
                "decideNextStep",
                "conveneMeeting",
                "agreeMerge",
                "voteDecision",
                "drawUpMergedCard");
    }
}
