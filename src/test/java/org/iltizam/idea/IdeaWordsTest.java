package org.iltizam.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdeaWordsTest {

    @Test
    void whatStandsEverywhereIsNoWordOfTheIdeaHoweverItIsSpelt() {
        assertThat(IdeaWords.of(new IdeaText("إلى على أو الى علي", "هذه من ÉTÉ à côté")))
                .containsExactly("ete", "cote");
    }

    @Test
    void spellingsOfOneWordAreOneWord() {
        assertThat(IdeaWords.of(new IdeaText("الميزانية", "ميزانيه ميزانيّة"))).containsExactly("ميزانيه");
    }
}
