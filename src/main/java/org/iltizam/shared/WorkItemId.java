package org.iltizam.shared;

import java.util.Objects;

/** One human task as a person sees it; short and stable, it stands in addresses and mails. */
public record WorkItemId(String value) {

    public WorkItemId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
