package org.iltizam.story;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the story's data files, each once; a key that nobody knows is a mistake in the file. */
final class StoryFiles {

    private final String folder;
    private final Map<String, Object> known = new ConcurrentHashMap<>();

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .registerModule(new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** @param plan whose folder it is: the files of a plan serve every story about it */
    StoryFiles(String plan) {
        folder = "/story/" + plan + "/";
    }

    <T> T read(String name, Class<T> type) {
        return type.cast(known.computeIfAbsent(name, file -> parsed(file, type)));
    }

    private Object parsed(String name, Class<?> type) {
        try (InputStream file = StoryFiles.class.getResourceAsStream(folder + name)) {
            if (file == null) {
                throw new IllegalStateException("The story has no file " + folder + name);
            }
            return yaml.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + name, e);
        }
    }
}
