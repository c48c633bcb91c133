package org.iltizam.timeline;

/** The first place where a record is no longer what was written. */
public record RecordBreak(long sequence, Kind kind) {

    public enum Kind {
        /** What the entry says is not what was sealed. */
        CHANGED,
        /** An entry is missing or stands elsewhere. */
        MISSING,
        /** The entry does not follow from the one before it. */
        UNLINKED,
        /** The record ends before, or differs from, an entry that is known from elsewhere. */
        NOT_AS_KNOWN
    }
}
