package org.iltizam.idea;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.ReceiptCode;
import org.iltizam.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of authors, and what they wrote before it was published. Never shown on a public page. */
@Repository
class Senders {

    private final JdbcClient jdbc;

    Senders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when a form with this key was sent before; waits for one that is being sent right now */
    boolean begin(String keyHash, String contentHash) {
        return jdbc.sql("""
                                insert into idea_intake (key_hash, content_hash) values (:key, :content)
                                on conflict (key_hash) do nothing""").param("key", keyHash).param("content", contentHash).update() == 1;
    }

    /** @param sameContent the earlier form said the same */
    record Earlier(IdeaId idea, boolean sameContent) {}

    Optional<Earlier> earlier(String keyHash, String contentHash) {
        return jdbc.sql("select idea, content_hash from idea_intake where key_hash = :key")
                .param("key", keyHash)
                .query((row, n) -> new Earlier(
                        new IdeaId(row.getString("idea")), contentHash.equals(row.getString("content_hash"))))
                .optional();
    }

    void add(IdeaId id, NewIdea idea, String keyHash, String code, Instant at) {
        jdbc.sql("update idea_intake set idea = :idea where key_hash = :key")
                .param("idea", id.value())
                .param("key", keyHash)
                .update();
        jdbc.sql("""
                        insert into idea_sender (idea, receipt_hash, email, entered_by)
                        values (:idea, :receipt, :email, :by)""")
                .param("idea", id.value())
                .param("receipt", hashOf(code))
                .param("email", idea.senderEmail())
                .param("by", idea.enteredBy() == null ? null : idea.enteredBy().value())
                .update();
        submission(id, 1, new IdeaText(idea.title(), idea.text()), at);
    }

    void submission(IdeaId id, int round, IdeaText text, Instant at) {
        jdbc.sql("""
                        insert into idea_submission (idea, round, title, text, sent_at)
                        values (:idea, :round, :title, :text, :at)""")
                .param("idea", id.value())
                .param("round", round)
                .param("title", text.title())
                .param("text", text.text())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What the moderator writes back about the latest submission. */
    void note(IdeaId id, String note) {
        jdbc.sql("""
                        update idea_submission set note = :note
                        where idea = :idea and round = (select max(round) from idea_submission where idea = :idea)""").param("idea", id.value()).param("note", note).update();
    }

    /** @param note what the moderator wrote back */
    record Submission(int round, IdeaText text, @Nullable String note) {}

    /** The first one first. */
    List<Submission> submissions(IdeaId id) {
        return jdbc.sql("select round, title, text, note from idea_submission where idea = :idea order by round")
                .param("idea", id.value())
                .query((row, n) -> new Submission(
                        row.getInt("round"),
                        new IdeaText(row.getString("title"), row.getString("text")),
                        row.getString("note")))
                .list();
    }

    /** @param code however it was typed */
    Optional<IdeaId> byReceipt(String code) {
        return jdbc.sql("select idea from idea_sender where receipt_hash = :hash")
                .param("hash", hashOf(code))
                .query(String.class)
                .optional()
                .map(IdeaId::new);
    }

    /** A code opens what only its author may see: the database never knows it. */
    private static String hashOf(String code) {
        return Sha256.hex("code:" + ReceiptCode.typed(code).replace("-", ""));
    }
}
