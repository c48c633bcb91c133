package org.iltizam.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.commitment.CardField;
import org.iltizam.shared.Disposition;

/** {@code comments.yaml}, by card number. */
record CommentsFile(Map<Integer, List<Remark>> comments, Map<Integer, List<Reply>> answers) {

    /** @param by the person who holds the seat */
    record Remark(String by, CardField field, String text) {}

    /**
     * @param to the place of the remark in the card's list, from 1
     * @param later not yet in the draft with which the lead began
     */
    record Reply(int to, Disposition disposition, String reason, boolean later) {}

    List<Remark> on(int card, String by) {
        return comments.getOrDefault(card, List.of()).stream()
                .filter(remark -> remark.by().equals(by))
                .toList();
    }

    /** The answers by the text that they answer. */
    Map<String, Reply> repliesOn(int card) {
        List<Remark> remarks = comments.getOrDefault(card, List.of());
        return answers.getOrDefault(card, List.of()).stream()
                .collect(Collectors.toMap(reply -> remarks.get(reply.to() - 1).text(), reply -> reply));
    }
}
