package org.iltizam.committee.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The convening form as it was typed. Everything is text, so that whatever was typed can be shown again.
 *
 * @param topics agenda items that are no cards, one a line
 * @param clashesShown the clashes were on the page that was sent: convening goes ahead in spite of them
 */
record ConveneForm(
        @Nullable String plan,
        @Nullable String kind,
        @Nullable String institution,
        @Nullable String titleAr,
        @Nullable String titleFr,
        @Nullable String titleEn,
        @Nullable String date,
        @Nullable String time,
        @Nullable String duration,
        @Nullable String place,
        @Nullable String link,
        @Nullable List<String> cards,
        @Nullable String topics,
        @Nullable List<String> guests,
        @Nullable String shortNotice,
        @Nullable String clashesShown) {

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    List<String> chosenCards() {
        return cards == null ? List.of() : cards;
    }

    List<String> chosenGuests() {
        return guests == null ? List.of() : guests;
    }

    boolean wereClashesShown() {
        return "true".equals(clashesShown);
    }

    List<String> ownTopics() {
        return text(topics)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
