package org.iltizam.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardVersion;
import org.iltizam.dashboard.CardView.Choice;
import org.iltizam.dashboard.CardView.Version;
import org.iltizam.dashboard.CardView.Versions;
import org.iltizam.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a card the page shows, and with which earlier one it compares it.
 *
 * @param version null while nothing has been submitted
 */
record ShownVersion(
        List<CardVersion> all,
        @Nullable CardVersion version,
        @Nullable CardVersion since) {

    /** A number that no version has is as good as none: the latest, compared with nothing. */
    static ShownVersion of(List<CardVersion> all, @Nullable Integer wanted, @Nullable Integer since) {
        CardVersion latest = all.isEmpty() ? null : all.get(all.size() - 1);
        CardVersion shown = find(all, wanted);
        CardVersion version = shown == null ? latest : shown;
        CardVersion before = find(all, since);
        boolean earlier = version != null && before != null && before.version() < version.version();
        return new ShownVersion(all, version, earlier ? before : null);
    }

    Versions links(Card card, CardWords words, Messages messages) {
        if (version == null) {
            return new Versions(0, null, List.of(), List.of(), null);
        }
        int shown = version.version();
        String address = "/cards/" + card.id();
        boolean latest = shown == card.version();
        String asOf = latest ? "" : String.valueOf(shown);
        List<Version> versions = all.stream()
                .map(one -> new Version(
                        one.version(),
                        Address.of(address)
                                .with("version", one.version() == card.version() ? "" : String.valueOf(one.version()))
                                .with(
                                        "since",
                                        since == null || since.version() >= one.version()
                                                ? ""
                                                : String.valueOf(since.version()))
                                .toString(),
                        one.version() == shown,
                        one.frozenAt(),
                        words.person(one.frozenBy(), messages),
                        messages.get("inbox.origin." + one.origin())))
                .toList();
        List<Choice> compare = new ArrayList<>();
        if (shown > 1) {
            compare.add(
                    new Choice(null, Address.of(address).with("version", asOf).toString(), since == null));
        }
        all.stream()
                .map(CardVersion::version)
                .filter(one -> one < shown)
                .forEach(one -> compare.add(new Choice(
                        one,
                        Address.of(address)
                                .with("version", asOf)
                                .with("since", String.valueOf(one))
                                .toString(),
                        since != null && since.version() == one)));
        return new Versions(
                shown,
                since == null ? null : since.version(),
                versions,
                compare,
                version.content().language());
    }

    private static @Nullable CardVersion find(List<CardVersion> all, @Nullable Integer number) {
        return all.stream()
                .filter(version -> number != null && version.version() == number)
                .findFirst()
                .orElse(null);
    }
}
