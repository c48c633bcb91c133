package org.iltizam.dashboard;

import java.sql.Timestamp;
import java.time.Instant;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.commitment.CardFlag;
import org.iltizam.shared.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts cards, flags, open items and agendas into the tables at once: boards read tables, not histories. */
@Component
class TestBoard {

    private final JdbcClient jdbc;

    TestBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cards with numbers from {@code first}, each with two flags and three open items. */
    void fill(Cast cast, int first, int last, Instant now) {
        jdbc.sql("""
                        insert into card (id, plan, number, title_ar, title_fr, organisation, lead, state, registered_at,
                            registered_by)
                        select :plan || '-' || n, :plan, n, 'التزام ' || n, 'Engagement ' || n, :institution, :lead,
                            'IN_REVIEW', :now, :coordinator
                        from generate_series(:first, :last) n""")
                .param("plan", cast.plan().value())
                .param("institution", cast.institution().value())
                .param("lead", cast.lead().value())
                .param("coordinator", cast.coordinator().value())
                .param("now", Timestamp.from(now))
                .param("first", first)
                .param("last", last)
                .update();
        jdbc.sql("""
                        insert into card_flag (card, flag, at, version)
                        select :plan || '-' || n, f, :now, 1
                        from generate_series(:first, :last) n, unnest(array['COMMENTS_SHARED', 'NEW_VERSION_RECEIVED']) f""")
                .param("plan", cast.plan().value())
                .param("now", Timestamp.from(now))
                .param("first", first)
                .param("last", last)
                .update();
        jdbc.sql("""
                        insert into work_item (id, process, task, form, plan, subject, assignee, seat, engine_task,
                            created_at, target_at, hard_at, state)
                        select gen_random_uuid(), 'cardDrafting', 'reviewCard', 'f', :plan, :plan || '-' || n, :lead,
                            'seat-' || i, gen_random_uuid(), :now, :due, :due, 'OPEN'
                        from generate_series(:first, :last) n, generate_series(1, 3) i""")
                .param("plan", cast.plan().value())
                .param("lead", cast.lead().value())
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(now.plusSeconds(86_400)))
                .param("first", first)
                .param("last", last)
                .update();
        // as the server does by itself a minute later: a plan made for ten cards is not that for ten thousand
        jdbc.sql("analyze card, card_flag, work_item").update();
    }

    void flag(CardId card, CardFlag flag, Instant at) {
        jdbc.sql("insert into card_flag (card, flag, at, version, detail) values (:card, :flag, :at, 1, :detail)")
                .param("card", card.value())
                .param("flag", flag.name())
                .param("at", Timestamp.from(at))
                .param("detail", flag == CardFlag.COORDINATION_MEETING_TO_SCHEDULE ? "newVersion" : null)
                .update();
    }

    void retitle(CardId card, String title) {
        jdbc.sql("update card set title_ar = :title, title_fr = null, title_en = null where id = :card")
                .param("title", title)
                .param("card", card.value())
                .update();
    }

    void merge(CardId from, CardId into) {
        jdbc.sql("update card set state = 'MERGED', merged_into = :into where id = :card")
                .param("into", into.value())
                .param("card", from.value())
                .update();
    }

    /** A coordination meeting with the card on its agenda. */
    void meeting(Cast cast, CardId card, Instant at) {
        String id = card + "-meeting";
        jdbc.sql("""
                        insert into meeting (id, plan, kind, institution, title_ar, starts_at, zone, duration_minutes, state,
                            convened_by, convened_at, last_action, version)
                        values (:id, :plan, 'COORDINATION', :institution, 'اجتماع', :at, 'Africa/Casablanca', 60,
                            'CONVENED', :by, :at, 0, 0)""")
                .param("id", id)
                .param("plan", cast.plan().value())
                .param("institution", cast.institution().value())
                .param("at", Timestamp.from(at))
                .param("by", cast.coordinator().value())
                .update();
        jdbc.sql("insert into meeting_agenda (meeting, position, subject, held) values (:id, 1, :card, false)")
                .param("id", id)
                .param("card", card.value())
                .update();
    }
}
