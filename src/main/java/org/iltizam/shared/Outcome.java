package org.iltizam.shared;

import java.util.List;
import java.util.function.Function;

/** What a business operation answers: its result, or why it was refused. A refusal is a value, never an exception. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String code, Object... args) {
        return new Refused<>(List.of(Refusal.of(code, args)));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals));
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** The refusals, empty when done. */
    default List<Refusal> refusals() {
        return this instanceof Refused<T> refused ? refused.refusals() : List.of();
    }

    /** The value, for callers that have no way to go on without it (story, tests). */
    default T orThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("Refused: " + refusals());
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> mapper) {
        if (this instanceof Done<T> done) {
            return new Done<>(mapper.apply(done.value()));
        }
        return new Refused<>(refusals());
    }
}
