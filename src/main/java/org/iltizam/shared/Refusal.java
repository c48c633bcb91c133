package org.iltizam.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused. The code is the same word in model, page and translation ({@code refusal.<code>}).
 *
 * @param field the form field it is about, where it is about one
 */
public record Refusal(
        String code, List<Object> args, @Nullable String field) {

    public static Refusal of(String code, Object... args) {
        return new Refusal(code, List.of(args), null);
    }

    public static Refusal at(String field, String code, Object... args) {
        return new Refusal(code, List.of(args), field);
    }
}
