package org.iltizam.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address of ours that grows parameter by parameter; empty ones are left out. */
final class Address {

    private final StringBuilder text;
    private boolean parameters;

    private Address(String path) {
        this.text = new StringBuilder(path);
    }

    static Address of(String path) {
        return new Address(path);
    }

    static String orEmpty(@Nullable String parameter) {
        return parameter == null ? "" : parameter.trim();
    }

    /** The value of that name; none for a name that nobody knows. */
    static <E extends Enum<E>> Optional<E> known(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    Address with(String name, String value) {
        if (!value.isEmpty()) {
            text.append(parameters ? '&' : '?')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            parameters = true;
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
