package org.iltizam.commitment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iltizam.commitment.CardEvent.Origin;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A card is revised after the public was heard: the new version names what changed because of whom. */
@Service
public class RevisingCards {

    private static final Dates PLAIN = Dates.ofDays(Language.AR);

    private final CardShelf shelf;
    private final JdbcClient jdbc;

    RevisingCards(CardShelf shelf, JdbcClient jdbc) {
        this.shelf = shelf;
        this.jdbc = jdbc;
    }

    /** The fields that read differently. */
    public static Set<CardField> changed(CardContent before, CardContent after) {
        Set<CardField> changed = EnumSet.noneOf(CardField.class);
        for (CardField field : CardField.values()) {
            String old = FieldTexts.of(before, field, PLAIN).strip();
            if (!old.equals(FieldTexts.of(after, field, PLAIN).strip())) {
                changed.add(field);
            }
        }
        return changed;
    }

    /** @return the number of the new version */
    @Transactional
    public int revise(CardId id, CardContent content, List<VersionCause> causes, PersonId by) {
        int version =
                shelf.freeze(shelf.get(id), content, Origin.CONSULTATION, by).version();
        for (VersionCause cause : causes) {
            jdbc.sql("insert into card_version_cause (card, version, field, because)"
                            + " values (:card, :version, :field, :because) on conflict do nothing")
                    .param("card", id.value())
                    .param("version", version)
                    .param("field", cause.field().name())
                    .param("because", cause.because())
                    .update();
        }
        return version;
    }

    /** What each version changed because of whom; versions that name nobody are absent. */
    @Transactional(readOnly = true)
    public Map<Integer, List<VersionCause>> causes(CardId id) {
        Map<Integer, List<VersionCause>> causes = new TreeMap<>();
        jdbc.sql("select version, field, because from card_version_cause where card = :card"
                        + " order by version, field, length(because), because")
                .param("card", id.value())
                .query(row -> {
                    causes.computeIfAbsent(row.getInt("version"), version -> new ArrayList<>())
                            .add(new VersionCause(CardField.valueOf(row.getString("field")), row.getString("because")));
                });
        return causes;
    }
}
