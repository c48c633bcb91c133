package org.iltizam.workflow.carddrafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.ReviewingCards;
import org.iltizam.commitment.ReviewingCards.Remark;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReviewCardTaskHandler extends CardTask<ReviewCardTaskHandler.ReviewCardForm> {

    private final ReviewingCards reviewing;

    ReviewCardTaskHandler(ReviewingCards reviewing) {
        super("reviewCard", ReviewCardForm.class);
        this.reviewing = reviewing;
    }

    record ReviewCardForm(
            @Nullable Boolean noRemarks, @Nullable List<Row> comments) {}

    record Row(@Nullable String field, @Nullable String text) {

        boolean empty() {
            return text == null || text.isBlank();
        }
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ReviewCardForm form) {
        List<Remark> remarks = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        List<Row> rows = form.comments() == null ? List.of() : form.comments();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            CardField field = field(row.field());
            if (row.empty()) {
                if (field != null) {
                    refusals.add(Refusal.at("comments[" + i + "].text", "required"));
                }
            } else if (field == null) {
                refusals.add(Refusal.at("comments[" + i + "].field", "required"));
            } else {
                remarks.add(new Remark(field, Objects.requireNonNull(row.text())));
            }
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean none = Boolean.TRUE.equals(form.noRemarks());
        return reviewing
                .send(card(item), Objects.requireNonNull(item.seat()), none, remarks, by)
                .map(card -> Map.of());
    }

    private static @Nullable CardField field(@Nullable String key) {
        for (CardField field : CardField.values()) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        return null;
    }
}
