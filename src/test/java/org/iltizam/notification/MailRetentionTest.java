package org.iltizam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IltizamTest
class MailRetentionTest {

    @Autowired
    MailQueue queue;

    @Autowired
    MailRetention retention;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aMailLosesItsTextWhenItsTimeIsOverAndStaysInTheList() {
        long old = sent(366);
        long recent = sent(364);
        long waiting = mail();

        assertThat(retention.erase()).isEqualTo(1);

        QueuedMail erased = queue.find(old).orElseThrow();
        assertThat(erased.textBody()).isEmpty();
        assertThat(erased.htmlBody()).isEmpty();
        assertThat(erased.summary()).isEmpty();
        assertThat(erased.subject()).isNotEmpty();
        assertThat(erased.sentAt()).isNotNull();
        assertThat(queue.find(recent).orElseThrow().textBody()).isNotEmpty();
        assertThat(queue.find(waiting).orElseThrow().textBody()).isNotEmpty();
        assertThat(retention.erase()).isZero();
    }

    private long sent(int daysAgo) {
        long id = mail();
        jdbc.sql("update mail set sent_at = now() - make_interval(days => :days) where id = :id")
                .param("days", daysAgo)
                .param("id", id)
                .update();
        return id;
    }

    private long mail() {
        Letter letter = Letters.next();
        queue.add(letter, Instant.parse("2024-02-05T09:00:00Z"), Duration.ZERO);
        return jdbc.sql("select id from mail where dedupe_key = :key")
                .param("key", letter.key())
                .query(Long.class)
                .single();
    }
}
