package org.iltizam.people;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded once for all who ask. Before it is too old one of them loads it anew, and the others take what is there:
 * nobody waits, who may hold the very connection that the one who loads needs.
 */
final class SharedCopy<T> {

    static final Duration RENEWED = Duration.ofSeconds(15);
    static final Duration OLDEST = Duration.ofSeconds(20);

    private final Supplier<T> source;
    private final LongSupplier nanos;
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile @Nullable Copy<T> shared;
    private long forgotten;

    /** @param nanos real time on purpose: the application's clock may stand still */
    SharedCopy(Supplier<T> source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
    }

    private record Copy<T>(T value, long at) {}

    T get() {
        Copy<T> copy = shared;
        if (copy == null || isOlder(copy, OLDEST)) {
            return load();
        }
        if (isOlder(copy, RENEWED) && renewing.compareAndSet(false, true)) {
            try {
                return load();
            } finally {
                renewing.set(false);
            }
        }
        return copy.value();
    }

    /** What was loaded before this moment, or is being loaded, is not shared any more. */
    synchronized void forget() {
        forgotten++;
        shared = null;
    }

    private boolean isOlder(Copy<T> copy, Duration age) {
        return nanos.getAsLong() - copy.at() > age.toNanos();
    }

    private T load() {
        long since = forgotten();
        long at = nanos.getAsLong();
        Copy<T> copy = new Copy<>(source.get(), at);
        share(copy, since);
        return copy.value();
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    private synchronized void share(Copy<T> copy, long since) {
        if (since == forgotten) {
            shared = copy;
        }
    }
}
