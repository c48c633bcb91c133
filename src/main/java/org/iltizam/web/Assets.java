package org.iltizam.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Addresses of the built style sheets and modules; the content's hash lets a browser keep each of them for ever. */
public final class Assets {

    private final Map<String, String> hashes;

    private Assets(Map<String, String> hashes) {
        this.hashes = Map.copyOf(hashes);
    }

    /** Reads the list that the build wrote beside them. */
    public static Assets built() {
        try (InputStream list = Assets.class.getResourceAsStream("/static/assets/assets.json")) {
            if (list == null) {
                throw new IllegalStateException("The browser side is not built: run mvn generate-resources");
            }
            Map<String, String> hashes = new HashMap<>();
            JsonNode outputs = new JsonMapper().readTree(list).get("outputs");
            outputs.properties()
                    .forEach(file -> hashes.put(file.getKey(), file.getValue().asText()));
            return new Assets(hashes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address(String name) {
        String hash = hashes.get(name);
        return hash == null ? "/assets/" + name : "/assets/" + name + "?v=" + hash;
    }
}
