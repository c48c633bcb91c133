package org.iltizam.inbox;

import java.time.Clock;
import java.time.Instant;
import org.iltizam.inbox.Drafts.Draft;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.springframework.stereotype.Component;

/** Says when a draft was saved, and by whom where that is somebody else. */
@Component
class DraftTexts {

    private final Names names;
    private final Clock clock;

    DraftTexts(Names names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** The time alone would be taken for one of today. */
    String saved(Draft draft, Page page) {
        Instant at = draft.savedAt();
        String day = page.dates().day(at);
        String time = page.dates().time(at);
        return day.equals(page.dates().day(clock.instant()))
                ? page.text("inbox.saved.today", time)
                : page.text("inbox.saved.before", day, time);
    }

    String otherHand(Draft draft, Page page) {
        return page.text("inbox.draft.otherHand", names.of(draft.savedBy(), page.messages()), saved(draft, page));
    }
}
