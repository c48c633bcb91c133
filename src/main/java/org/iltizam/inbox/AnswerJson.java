package org.iltizam.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Answers as the database keeps them. */
final class AnswerJson {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private AnswerJson() {}

    static Map<String, Object> read(ObjectMapper json, String data) {
        try {
            return json.readValue(data, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String write(ObjectMapper json, Map<String, Object> data) {
        // NUL cannot be kept in jsonb, and nobody types it; its escape is a text like any other
        return rewritten(json.valueToTree(data), text -> text.replace("\u0000", ""))
                .toString();
    }

    /** The data with each of its texts rewritten; nothing where that changes none. */
    static Optional<String> rewritten(ObjectMapper json, String data, UnaryOperator<String> rewriting) {
        JsonNode before = json.valueToTree(read(json, data));
        JsonNode after = rewritten(before, rewriting);
        return after.equals(before) ? Optional.empty() : Optional.of(after.toString());
    }

    private static JsonNode rewritten(JsonNode node, UnaryOperator<String> rewriting) {
        if (node.isTextual()) {
            return TextNode.valueOf(rewriting.apply(node.textValue()));
        }
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> list.add(rewritten(one, rewriting)));
            return list;
        }
        if (node.isObject()) {
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> fields.set(field.getKey(), rewritten(field.getValue(), rewriting)));
            return fields;
        }
        return node;
    }
}
