package org.iltizam.timeline;

import java.util.Optional;
import org.iltizam.timeline.RecordBook.Linked;
import org.iltizam.timeline.RecordBreak.Kind;
import org.jspecify.annotations.Nullable;

/** Walks along a chain and remembers the first thing that is wrong with it. */
final class ChainCheck {

    private final @Nullable RecordHead known;
    private long sequence;
    private String hash = RecordHead.NONE.hash();
    private @Nullable RecordBreak first;

    /** @param known an entry that has to be found as it is known from elsewhere */
    ChainCheck(@Nullable RecordHead known) {
        this.known = known;
    }

    void next(Linked linked) {
        if (first != null) {
            return;
        }
        SealedEntry entry = linked.entry();
        if (entry.sequence() != sequence + 1) {
            first = new RecordBreak(sequence + 1, Kind.MISSING);
        } else if (!linked.previousHash().equals(hash)) {
            first = new RecordBreak(entry.sequence(), Kind.UNLINKED);
        } else if (!linked.hash().equals(entry.hashAfter(hash))) {
            first = new RecordBreak(entry.sequence(), Kind.CHANGED);
        } else if (known != null
                && known.sequence() == entry.sequence()
                && !known.hash().equals(linked.hash())) {
            first = new RecordBreak(entry.sequence(), Kind.NOT_AS_KNOWN);
        }
        sequence = entry.sequence();
        hash = linked.hash();
    }

    Optional<RecordBreak> end() {
        if (first == null && known != null && sequence < known.sequence()) {
            return Optional.of(new RecordBreak(sequence + 1, Kind.NOT_AS_KNOWN));
        }
        return Optional.ofNullable(first);
    }
}
