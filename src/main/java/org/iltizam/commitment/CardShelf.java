package org.iltizam.commitment;

import java.time.Clock;
import java.util.List;
import org.iltizam.commitment.CardEvent.Origin;
import org.iltizam.commitment.CardEvent.VersionFrozen;
import org.iltizam.shared.CardId;
import org.iltizam.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes cards from the shelf and puts new versions on it; what the services of this module have in common. */
@Component
class CardShelf {

    private final CardRepository cards;
    private final CardVersionRepository versions;
    private final CardCompleteness completeness;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CardShelf(
            CardRepository cards,
            CardVersionRepository versions,
            CardCompleteness completeness,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.versions = versions;
        this.completeness = completeness;
        this.clock = clock;
        this.events = events;
    }

    Card get(CardId id) {
        return cards.findById(id.value()).orElseThrow(() -> new IllegalArgumentException("No card " + id));
    }

    CardVersion latest(Card card) {
        return versions.findById(new CardVersion.Key(card.id().value(), card.version()))
                .orElseThrow(() -> new IllegalStateException(card.id() + " has no version yet"));
    }

    /** The latest contents, or just the title while nothing has been submitted. */
    CardContent content(Card card) {
        return card.version() == 0
                ? CardContent.titled(card.title())
                : latest(card).content();
    }

    CardVersion freeze(Card card, CardContent content, Origin origin, PersonId by) {
        List<CardField> missing = completeness.missing(content);
        CardVersion version = versions.save(new CardVersion(
                card.id(), card.nextVersion(content.title()), content, origin, missing, by, clock.instant()));
        publish(new VersionFrozen(card.id(), by, clock.instant(), version.version(), origin));
        return version;
    }

    /** Flushes first: listeners and the engine read the tables with SQL of their own. */
    void publish(CardEvent event) {
        cards.flush();
        events.publishEvent(event);
    }
}
