package org.iltizam.timeline;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeSet;

/** One way to write the same facts: names in order, no blanks. The database may store them in its own order. */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().setSerializerModifier(new IdsAsText()))
            // the components of a record, not what else it can tell of itself
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CanonicalJson() {}

    static JsonNode facts(Map<String, Object> facts) {
        return ordered(MAPPER.valueToTree(facts));
    }

    static JsonNode read(String json) {
        try {
            return ordered(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON: " + json, e);
        }
    }

    static Map<String, Object> plain(String json) {
        try {
            return MAPPER.readerForMapOf(Object.class).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON: " + json, e);
        }
    }

    static String write(JsonNode json) {
        return json.toString();
    }

    /** Everything that an entry says, as it goes into its hash. */
    static String payload(SealedEntry entry) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("at", entry.at().toString());
        payload.put("by", entry.by());
        payload.set("facts", entry.facts());
        payload.put("kind", entry.kind());
        payload.put("plan", entry.plan());
        if (entry.salt() != null) {
            payload.put("salt", entry.salt());
        }
        payload.put("sequence", entry.sequence());
        payload.put("subject", entry.subject());
        return write(payload);
    }

    private static JsonNode ordered(JsonNode node) {
        if (node.isObject()) {
            ObjectNode ordered = JsonNodeFactory.instance.objectNode();
            TreeSet<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> ordered.set(name, ordered(node.get(name))));
            return ordered;
        }
        if (node.isArray()) {
            ArrayNode ordered = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> ordered.add(ordered(element)));
            return ordered;
        }
        // the database keeps no NUL in a text
        return node.isTextual() && node.textValue().indexOf('\0') >= 0
                ? new TextNode(node.textValue().replace('\0', '\uFFFD'))
                : node;
    }

    /** A typed id, a record of one {@code value}, is that value. */
    private static final class IdsAsText extends BeanSerializerModifier {

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
            RecordComponent[] components = bean.getBeanClass().getRecordComponents();
            boolean id = components != null
                    && components.length == 1
                    && components[0].getName().equals("value");
            return id ? new ToStringSerializer() : serializer;
        }
    }
}
