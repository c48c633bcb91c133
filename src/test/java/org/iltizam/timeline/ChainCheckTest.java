package org.iltizam.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.iltizam.timeline.RecordBook.Linked;
import org.iltizam.timeline.RecordBreak.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private final List<Linked> chain = chain(5);

    @Test
    void anUntouchedChainHolds() {
        assertThat(check(chain, null).end()).isEmpty();
        assertThat(check(List.of(), null).end()).isEmpty();
    }

    @Test
    void theHashOfTheFirstEntryIsWrittenInStone() {
        // whoever changes the canonical form breaks every record that exists
        assertThat(CanonicalJson.payload(chain.get(0).entry()))
                .isEqualTo("{\"at\":\"2024-03-21T09:00:00Z\",\"by\":null,\"facts\":{\"a\":[1,{\"x\":\"«\",\"y\":true}],"
                        + "\"version\":1},\"kind\":\"VersionFrozen\",\"plan\":\"nap3\",\"sequence\":1,"
                        + "\"subject\":\"nap3-4\"}");
        assertThat(chain.get(0).hash()).isEqualTo("b2ad72651f8b6b5f32358a40050b56b49f3e10a7f5b97c9a44c2b436d94aad71");
    }

    @Test
    void aSaltIsSealedWithWhatAnEntrySays() {
        SealedEntry bare = chain.get(0).entry();
        SealedEntry salted = new SealedEntry(
                bare.plan(),
                bare.sequence(),
                bare.subject(),
                bare.kind(),
                bare.at(),
                bare.by(),
                bare.facts(),
                "00ff00ff00ff00ff00ff00ff00ff00ff");

        assertThat(CanonicalJson.payload(salted))
                .contains("\"plan\":\"nap3\",\"salt\":\"00ff00ff00ff00ff00ff00ff00ff00ff\",\"sequence\":1");
        assertThat(salted.hashAfter(RecordHead.NONE.hash())).isNotEqualTo(bare.hashAfter(RecordHead.NONE.hash()));
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() {
        Collections.swap(chain, 1, 2);

        assertThat(check(chain, null).end()).contains(new RecordBreak(2, Kind.MISSING));
    }

    @Test
    void onlyTheFirstBreakIsTold() {
        chain.remove(3);
        chain.remove(1);

        assertThat(check(chain, null).end()).contains(new RecordBreak(2, Kind.MISSING));
    }

    @Test
    void anEntryOfAnotherChainDoesNotFit() {
        chain.set(
                4,
                new Linked(
                        chain.get(4).entry(),
                        RecordHead.NONE.hash(),
                        chain.get(4).hash()));

        assertThat(check(chain, null).end()).contains(new RecordBreak(5, Kind.UNLINKED));
    }

    @Test
    void aChainThatGrewStillHoldsWhatWasKnown() {
        RecordHead known = new RecordHead(3, chain.get(2).hash());

        assertThat(check(chain, known).end()).isEmpty();
        assertThat(check(chain.subList(0, 2), known).end()).contains(new RecordBreak(3, Kind.NOT_AS_KNOWN));
        assertThat(check(chain, new RecordHead(3, RecordHead.NONE.hash())).end())
                .contains(new RecordBreak(3, Kind.NOT_AS_KNOWN));
    }

    private static ChainCheck check(List<Linked> chain, @Nullable RecordHead known) {
        ChainCheck check = new ChainCheck(known);
        chain.forEach(check::next);
        return check;
    }

    private static List<Linked> chain(int length) {
        List<Linked> chain = new ArrayList<>();
        String hash = RecordHead.NONE.hash();
        for (int sequence = 1; sequence <= length; sequence++) {
            SealedEntry entry = new SealedEntry(
                    "nap3",
                    sequence,
                    "nap3-4",
                    "VersionFrozen",
                    Instant.parse("2024-03-21T09:00:00Z"),
                    null,
                    CanonicalJson.facts(Map.of("version", sequence, "a", List.of(1, Map.of("y", true, "x", "«")))),
                    null);
            Linked linked = new Linked(entry, hash, entry.hashAfter(hash));
            chain.add(linked);
            hash = linked.hash();
        }
        return chain;
    }
}
