package org.iltizam.workflow.carddrafting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.AnsweringComments;
import org.iltizam.commitment.AnsweringComments.Answer;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.ReviewComment;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Disposition;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AnswerCommentsTaskHandler extends CardTask<AnswerCommentsTaskHandler.AnswerCommentsForm> {

    private final Cards cards;
    private final AnsweringComments answering;
    private final People people;

    AnswerCommentsTaskHandler(Cards cards, AnsweringComments answering, People people) {
        super("answerComments", AnswerCommentsForm.class);
        this.cards = cards;
        this.answering = answering;
        this.people = people;
    }

    record AnswerCommentsForm(
            @Nullable List<AnswerRow> answers,
            @JsonUnwrapped CardForm card) {}

    record AnswerRow(
            @Nullable String commentId,
            @Nullable Disposition disposition,
            @Nullable String reason) {}

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<ReviewComment> open = answering.toAnswer(card(item));
        Map<PersonId, Person> authors =
                people.all(open.stream().map(ReviewComment::author).toList());
        fields.put(
                "answers",
                open.stream().map(comment -> row(comment, authors, language)).toList());
        fields.putAll(CardForm.fields(cards.content(card(item))));
        return fields;
    }

    private static Map<String, Object> row(ReviewComment comment, Map<PersonId, Person> authors, Language language) {
        Person author = authors.get(comment.author());
        return Map.of(
                "commentId", String.valueOf(comment.id()),
                "author", author == null ? "" : author.name().shownIn(language).text(),
                "field", comment.field().key(),
                "comment", comment.text());
    }

    @Override
    public void draftSaved(WorkItem item, PersonId by, AnswerCommentsForm draft) {
        if (answers(draft).stream().anyMatch(answer -> answer.disposition() != null)) {
            answering.begun(card(item), by);
        }
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, AnswerCommentsForm form) {
        return answering
                .send(card(item), answers(form), form.card().content(), by)
                .map(version -> Map.of());
    }

    private static List<Answer> answers(AnswerCommentsForm form) {
        return form.answers() == null
                ? List.of()
                : form.answers().stream()
                        .filter(row ->
                                row.commentId() != null && row.commentId().matches("\\d{1,18}"))
                        .map(row -> new Answer(Long.parseLong(row.commentId()), row.disposition(), row.reason()))
                        .toList();
    }
}
