package org.iltizam.commitment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.iltizam.commitment.CardEvent.AnsweringStarted;
import org.iltizam.commitment.CardEvent.CardCancelled;
import org.iltizam.commitment.CardEvent.CommentsAnswered;
import org.iltizam.commitment.CardEvent.CommitteeDeclined;
import org.iltizam.commitment.CardEvent.CoordinationMeetingDropped;
import org.iltizam.commitment.CardEvent.CoordinationMeetingHeld;
import org.iltizam.commitment.CardEvent.CoordinationMeetingRequested;
import org.iltizam.commitment.CardEvent.MergeProposed;
import org.iltizam.commitment.CardEvent.MergeRefused;
import org.iltizam.commitment.CardEvent.Origin;
import org.iltizam.commitment.CardEvent.ReviewSent;
import org.iltizam.commitment.CardEvent.VersionFrozen;
import org.iltizam.shared.CardId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Derives the flags of the cards from what happens to them; nobody can type one in. */
@Component
public class CardFlags {

    /** The meeting is to be on the new version of the card. */
    public static final String NEW_VERSION = "newVersion";

    /** The meeting is to be on the proposal as it was received. */
    public static final String PROPOSAL = "proposal";

    private final JdbcClient jdbc;

    CardFlags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param detail for a meeting to be scheduled: on the {@code newVersion} or on the {@code proposal} */
    public record Flag(
            CardId card,
            CardFlag flag,
            Instant at,
            @Nullable PersonId by,
            int version,
            @Nullable String detail) {}

    public List<Flag> of(CardId card) {
        return list("f.card = :key", card.value());
    }

    public List<Flag> of(PlanId plan) {
        return list("c.plan = :key", plan.value());
    }

    private List<Flag> list(String where, String key) {
        return jdbc.sql("select f.* from card_flag f join card c on c.id = f.card where " + where
                        + " order by c.number, f.at, f.flag")
                .param("key", key)
                .query((row, n) -> new Flag(
                        new CardId(row.getString("card")),
                        CardFlag.valueOf(row.getString("flag")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_person") == null ? null : new PersonId(row.getString("by_person")),
                        row.getInt("version"),
                        row.getString("detail")))
                .list();
    }

    @EventListener
    void on(CardEvent event) {
        if (event instanceof ReviewSent sent && sent.comments() > 0) {
            raise(CardFlag.COMMENTS_SHARED, event, null);
        } else if (event instanceof AnsweringStarted) {
            raise(CardFlag.COMMENTS_INTEGRATION_IN_PROGRESS, event, null);
        } else if (event instanceof CommentsAnswered) {
            lower(CardFlag.COMMENTS_INTEGRATION_IN_PROGRESS, event);
            raise(CardFlag.COMMENTS_INTEGRATED, event, null);
        } else if (event instanceof VersionFrozen frozen && frozen.version() > 1 && frozen.origin() == Origin.DRAFT) {
            raise(CardFlag.NEW_VERSION_RECEIVED, event, null);
        } else if (event instanceof CoordinationMeetingRequested requested) {
            raise(CardFlag.COORDINATION_MEETING_TO_SCHEDULE, event, requested.newVersion() ? NEW_VERSION : PROPOSAL);
        } else if (event instanceof CoordinationMeetingDropped) {
            lower(CardFlag.COORDINATION_MEETING_TO_SCHEDULE, event);
        } else if (event instanceof CoordinationMeetingHeld) {
            lower(CardFlag.COORDINATION_MEETING_TO_SCHEDULE, event);
            raise(CardFlag.COORDINATION_MEETING_HELD, event, null);
        } else if (event instanceof MergeProposed) {
            raise(CardFlag.MERGE_PROPOSED, event, null);
        } else if (event instanceof MergeRefused || declinesMerge(event)) {
            lower(CardFlag.MERGE_PROPOSED, event);
        } else if (event instanceof CardCancelled) {
            raise(CardFlag.CANCELLED, event, null);
        }
    }

    private static boolean declinesMerge(CardEvent event) {
        return event instanceof CommitteeDeclined declined && declined.kind().equals(CommitteeDeclined.MERGE);
    }

    private void raise(CardFlag flag, CardEvent event, @Nullable String detail) {
        PersonId by = event.by();
        jdbc.sql("""
                        insert into card_flag (card, flag, at, by_person, version, detail)
                        select id, :flag, :at, :by, version, :detail from card where id = :card
                        on conflict (card, flag) do update
                        set at = excluded.at, by_person = excluded.by_person, version = excluded.version,
                            detail = excluded.detail""")
                .param("flag", flag.name())
                .param("at", Timestamp.from(event.at()))
                .param("by", by == null ? null : by.value())
                .param("detail", detail)
                .param("card", event.card().value())
                .update();
    }

    private void lower(CardFlag flag, CardEvent event) {
        jdbc.sql("delete from card_flag where card = :card and flag = :flag")
                .param("card", event.card().value())
                .param("flag", flag.name())
                .update();
    }
}
