package org.iltizam.idea.web;

import org.jspecify.annotations.Nullable;

/** From which number on each list of the desk is shown; anything else than a number asks for its start. */
record DeskRequest(
        @Nullable String proposed,
        @Nullable String uncarried,
        @Nullable String batches) {}
