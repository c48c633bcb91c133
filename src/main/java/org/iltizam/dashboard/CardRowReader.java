package org.iltizam.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.iltizam.commitment.CardFlag;
import org.iltizam.commitment.CardState;
import org.iltizam.dashboard.CardQuery.Warning;
import org.iltizam.dashboard.CardRow.FlagAt;
import org.iltizam.dashboard.CardRow.Item;
import org.iltizam.dashboard.CardRow.MeetingAt;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** One line of cards out of a row, with its work items, flags and meetings out of their JSON. */
@Component
class CardRowReader implements RowMapper<CardRow> {

    private final ObjectMapper json;

    CardRowReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public CardRow mapRow(ResultSet row, int n) throws SQLException {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        for (Warning warning : Warning.values()) {
            if (row.getBoolean(warning.name().toLowerCase(Locale.ROOT))) {
                warnings.add(warning);
            }
        }
        Timestamp pausedAt = row.getTimestamp("paused_at");
        String mergedInto = row.getString("merged_into");
        return new CardRow(
                new CardId(row.getString("id")),
                title(row),
                new OrganisationId(row.getString("organisation")),
                new PersonId(row.getString("lead")),
                CardState.valueOf(row.getString("state")),
                row.getInt("version"),
                pausedAt == null ? null : pausedAt.toInstant(),
                mergedInto == null ? null : new CardId(mergedInto),
                array(row.getString("items"), CardRowReader::item),
                array(row.getString("flags"), CardRowReader::flag),
                array(row.getString("meetings"), CardRowReader::meeting),
                warnings,
                row.getString("place"));
    }

    static LocalizedText title(ResultSet row) throws SQLException {
        return new LocalizedText(row.getString("title_ar"), row.getString("title_fr"), row.getString("title_en"));
    }

    private <T> List<T> array(@Nullable String text, Function<JsonNode, T> read) {
        if (text == null) {
            return List.of();
        }
        try {
            List<T> found = new ArrayList<>();
            json.readTree(text).forEach(node -> found.add(read.apply(node)));
            return List.copyOf(found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Item item(JsonNode item) {
        String assignee = orNull(item, "assignee");
        String role = orNull(item, "role");
        return new Item(
                item.get("task").asText(),
                assignee == null ? null : new PersonId(assignee),
                role == null ? null : Role.valueOf(role),
                orNull(item, "seat"),
                at(item, "target"),
                at(item, "hard"));
    }

    private static FlagAt flag(JsonNode flag) {
        String by = orNull(flag, "by");
        return new FlagAt(
                CardFlag.valueOf(flag.get("flag").asText()),
                at(flag, "at"),
                by == null ? null : new PersonId(by),
                flag.get("version").asInt(),
                orNull(flag, "detail"));
    }

    private static MeetingAt meeting(JsonNode meeting) {
        return new MeetingAt(
                new MeetingId(meeting.get("id").asText()),
                at(meeting, "at"),
                meeting.get("ahead").asBoolean());
    }

    private static Instant at(JsonNode node, String name) {
        return OffsetDateTime.parse(node.get(name).asText()).toInstant();
    }

    private static @Nullable String orNull(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }
}
